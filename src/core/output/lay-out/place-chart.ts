import type { Chart } from '../../dashboard/chart.ts';
import { chartFormat } from '../../dashboard/number-format.ts';
import { headerLook, lookOf } from '../look/looks.ts';
import { emptyPart, type LaidOutCell, type LaidOutPart, type LaidOutRow, type Medium } from './laid-out-sheet.ts';
import { placeLines } from './place-lines.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { lineHeight } from './text-height.ts';

/**
 * Puts a chart at row `top`, and to the right of it, outside the printed columns, the cells that it draws, which
 * also let those read the numbers who do not see the picture.
 */
export function placeChart(chart: Chart, top: number, frame: SheetFrame, { chartTexts }: Medium): LaidOutPart {
  const words =
    chartTexts === 'above'
      ? placeLines({ kind: 'lines', rows: [[{ value: chart.alternativeText, look: 'muted' }]] }, top, frame)
      : emptyPart;
  const first = top + words.rows.length;
  const cells = dataCells(chart, frame.dataColumn);
  const count = Math.max(rowsOfPicture(chart), cells.length);
  const rows = Array.from({ length: count }, (_, index): LaidOutRow => {
    return { cells: cells[index] ?? [], height: lineHeight, fixed: true };
  });
  const area = { top: first, left: 1, bottom: first + count - 1, right: frame.chartColumns };
  const data = {
    top: first + 1,
    left: frame.dataColumn,
    bottom: first + 1 + chart.categories.length,
    right: frame.dataColumn + chart.series.length,
  };
  return {
    ...emptyPart,
    spans: words.spans,
    rows: [...words.rows, ...rows],
    edged: [data],
    charts: [{ chart, area, data }],
  };
}

/** Height of the drawing in rows: lying bars need room for each, upright ones are always as high. */
function rowsOfPicture({ kind, categories, series }: Chart): number {
  if (kind === 'column' || kind === 'line') return 17;
  const barsEach = kind === 'stacked-bar' ? 1.5 : series.length + 0.5;
  return Math.max(10, Math.ceil(categories.length * barsEach) + 6);
}

function dataCells(chart: Chart, left: number): LaidOutCell[][] {
  const text = lookOf('text', '', 'table');
  const number = lookOf('integer', 0, 'table', false, chartFormat(chart));
  const headers = [chart.categoryTitle, ...chart.series.map(({ name }) => name)];
  return [
    [{ column: left, value: `Underlag: ${chart.title}`, look: lookOf('heading', '', 'line') }],
    headers.map((value, index) => ({ column: left + index, value, look: headerLook })),
    ...chart.categories.map((category, row): LaidOutCell[] => [
      { column: left, value: category, look: text },
      ...chart.series.map(({ values }, index): LaidOutCell => {
        return { column: left + 1 + index, value: values[row] ?? null, look: number };
      }),
    ]),
  ];
}
