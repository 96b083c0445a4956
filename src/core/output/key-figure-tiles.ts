import { formatFigure, formatLimit } from '../dashboard/format-figure.ts';
import type { Indicator } from '../dashboard/indicator.ts';
import { lightSigns, signText } from '../dashboard/signs.ts';
import { cell } from './output-cells.ts';
import type { LookName, OutputCell, OutputLines } from './output-sheet.ts';

/** Number of columns that each tile of a row takes, of the columns of Översikt; together they are about as wide. */
const tileColumns = [1, 3, 3, 1] as const;

/** Figures as tiles, four beside each other: what, the value, and how it is judged against what. */
export function keyFigureTiles(indicators: readonly Indicator[]): OutputLines[] {
  const count = Math.ceil(indicators.length / tileColumns.length);
  return Array.from({ length: count }, (_, index): OutputLines => {
    const inRow = indicators.slice(index * tileColumns.length, (index + 1) * tileColumns.length);
    const line = (part: 'title' | 'value' | 'note', textOf: (indicator: Indicator) => string) =>
      inRow.flatMap((indicator, place): OutputCell[] => {
        const look = `tile-${part}-${indicator.status}` as LookName;
        return Array.from({ length: tileColumns[place] ?? 1 }, (_, column) =>
          cell(column === 0 ? textOf(indicator) : null, look),
        );
      });
    return { kind: 'lines', rows: [line('title', ({ title }) => title), line('value', now), line('note', judgement)] };
  });
}

/** Fewer cases than this are told as numbers. */
const few = 20;

function now({ aggregation, valueText, rows, population }: Indicator): string {
  const isFew = aggregation === 'share' && population.length > 0 && population.length < few;
  return isFew ? `${rows.length} av ${population.length}` : valueText;
}

function judgement({ status, target, expected, polarity, unit, yardstick, previous, population }: Indicator): string {
  const bound = polarity === 'lågt är bra' ? 'högst' : 'minst';
  const goal =
    expected !== null
      ? `förväntat ${expected.value} av ${population.length}`
      : target === null
        ? ''
        : `mål ${bound} ${formatLimit(target, unit)}`;
  const before = previous === null ? '' : `förra ${formatFigure(previous.value, unit, yardstick)}`;
  return [signText(lightSigns[status]), goal, before].filter((text) => text !== '').join(' · ');
}
