import { formatLimit } from '../dashboard/format-figure.ts';
import type { Indicator, TrafficLight } from '../dashboard/indicator.ts';
import { lightSigns } from '../dashboard/signs.ts';
import { unknownText } from '../dashboard/unknown-text.ts';
import { lit, tableOf } from './blocks.ts';
import type { Inline, Table } from './document.ts';
import { indicator, type ReviewInput } from './review-input.ts';

/** The light of a figure in a table. */
export function lightCell(status: TrafficLight): Inline {
  return lit(lightSigns[status].word, status);
}

/** The title of a figure, and the rows that it leaves out since a value of theirs is not known. */
function namedFigure(figure: Indicator): string {
  const unknown = unknownText(figure);
  return unknown === '' ? figure.title : `${figure.title}. ${unknown}`;
}

/** Indicators as a table, one line each, also those that cannot be counted, with the reason. */
export function figureTable(input: ReviewInput, caption: string, ids: readonly string[]): Table | undefined {
  return tableOf(
    caption,
    ids.map((id) => indicator(input, id)),
    [
      { header: 'Nr', width: 6, cell: ({ id }) => id },
      { header: 'Indikator', width: 42, cell: (figure) => namedFigure(figure) },
      { header: 'Värde', width: 26, cell: ({ valueText, missing }) => (missing === null ? valueText : missing) },
      {
        header: 'Mål',
        width: 12,
        cell: ({ target, unit }) => (target === null ? undefined : formatLimit(target, unit)),
      },
      { header: 'Läge', width: 14, cell: ({ status }) => lightCell(status) },
    ],
  );
}
