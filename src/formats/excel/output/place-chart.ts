import { type Chart, chartFormat } from '../../../core/index.ts';
import { cellFormat, headerFormat } from './cell-formats.ts';
import { emptyBlock, type PlacedBlock, type PlacedCell, type PlacedRow } from './placed-block.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { lineHeight } from './text-height.ts';

/**
 * Puts a chart at row `top`, and to the right of it, outside the printed columns, the cells that it draws, which
 * also let those read the numbers who do not see the picture.
 */
export function placeChart(chart: Chart, top: number, frame: SheetFrame): PlacedBlock {
  const data = dataRows(chart, frame.dataColumn);
  const count = Math.max(rowsOfPicture(chart), data.length);
  const rows = Array.from({ length: count }, (_, index): PlacedRow => {
    return { cells: data[index] ?? [], height: lineHeight, fixed: true };
  });
  const placed = {
    chart,
    area: { top, left: 1, bottom: top + count - 1, right: frame.chartColumns },
    data: {
      top: top + 1,
      left: frame.dataColumn,
      bottom: top + 1 + chart.categories.length,
      right: frame.dataColumn + chart.series.length,
    },
  };
  return { ...emptyBlock, rows, charts: [placed] };
}

/** Height of the drawing in rows: lying bars need room for each, upright ones are always as high. */
function rowsOfPicture({ kind, categories, series }: Chart): number {
  if (kind === 'column' || kind === 'line') return 17;
  const barsEach = kind === 'stacked-bar' ? 1.5 : series.length + 0.5;
  return Math.max(10, Math.ceil(categories.length * barsEach) + 6);
}

function dataRows(chart: Chart, left: number): PlacedCell[][] {
  const text = cellFormat('text', '', 'table', false);
  const number = { ...cellFormat('integer', 0, 'table', false), numberFormat: chartFormat(chart) };
  const heading = { column: left, value: `Underlag: ${chart.title}`, format: cellFormat('heading', '', 'line', false) };
  const headers = [chart.categoryTitle, ...chart.series.map(({ name }) => name)];
  return [
    [heading],
    headers.map((value, index) => ({ column: left + index, value, format: headerFormat })),
    ...chart.categories.map((category, row): PlacedCell[] => [
      { column: left, value: category, format: text },
      ...chart.series.map(({ values }, index): PlacedCell => {
        return { column: left + 1 + index, value: values[row] ?? null, format: number };
      }),
    ]),
  ];
}
