import type { Chart } from '../../../../core/index.ts';
import { headerFormat, matrixFormat, matrixLabelFormat } from './cell-formats.ts';
import { chartNumberFormat } from './chart-values.ts';
import { placeLines } from './place-lines.ts';
import { emptyBlock, type PlacedBlock, type PlacedCell, type PlacedRow } from './placed-block.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { lineHeight, textHeight } from './text-height.ts';

/** Puts a matrix at row `top`: its title, what it says in words, and a grid of cells coloured by their value. */
export function placeMatrix(chart: Chart, top: number, frame: SheetFrame): PlacedBlock {
  const text = placeLines(
    {
      kind: 'lines',
      rows: [[{ value: chart.title, style: 'heading' }], [{ value: chart.alternativeText, style: 'muted' }]],
    },
    top,
    frame,
  );
  const first = top + text.rows.length + 1;
  const right = chart.categories.length + 1;
  const values = { top: first, left: 2, bottom: first + chart.series.length - 1, right };
  return {
    ...emptyBlock,
    merges: text.merges,
    rows: [...text.rows, headerRow(chart, frame), ...valueRows(chart, frame)],
    colourScales: [values],
  };
}

function headerRow({ categoryTitle, categories }: Chart, { widths }: SheetFrame): PlacedRow {
  const centred = { ...headerFormat, horizontal: 'center' as const };
  const cells = [categoryTitle, ...categories].map((value, index): PlacedCell => {
    return { column: index + 1, value, format: index === 0 ? headerFormat : centred };
  });
  const heights = cells.map(({ value, format }, index) => textHeight(String(value), widths[index]!, format));
  return { cells, height: Math.max(...heights) + 5, fixed: true };
}

function valueRows(chart: Chart, { widths }: SheetFrame): PlacedRow[] {
  const format = { ...matrixFormat, numberFormat: chartNumberFormat(chart) };
  return chart.series.map(({ name, values }) => {
    const label: PlacedCell = { column: 1, value: name, format: matrixLabelFormat };
    const cells = chart.categories.map(
      (_, index): PlacedCell => ({ column: index + 2, value: values[index] ?? null, format }),
    );
    return {
      cells: [label, ...cells],
      height: Math.max(1.6 * lineHeight, textHeight(name, widths[0]!, matrixLabelFormat)),
      fixed: true,
    };
  });
}
