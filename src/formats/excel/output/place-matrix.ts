import { type Chart, matrixCell, shadeText } from '../../../core/index.ts';
import { headerFormat, legendFormat, matrixFormat, matrixLabelFormat } from './cell-formats.ts';
import { placeLines } from './place-lines.ts';
import { emptyBlock, type PlacedBlock, type PlacedCell, type PlacedRow } from './placed-block.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { lineHeight, textHeight } from './text-height.ts';

/** Puts a matrix at row `top`: its title, what it says in words, a grid of cells coloured by their place, and what the colours mean. */
export function placeMatrix(chart: Chart, top: number, frame: SheetFrame): PlacedBlock {
  const text = placeLines(
    {
      kind: 'lines',
      rows: [[{ value: chart.title, style: 'heading' }], [{ value: chart.alternativeText, style: 'muted' }]],
    },
    top,
    frame,
  );
  return {
    ...emptyBlock,
    merges: text.merges,
    rows: [...text.rows, headerRow(chart, frame), ...valueRows(chart, frame), ...legendRows(chart)],
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
  return chart.series.map(({ name }, row) => {
    const label: PlacedCell = { column: 1, value: name, format: matrixLabelFormat };
    const cells = chart.categories.map((_, column): PlacedCell => {
      const { shown, shade } = matrixCell(chart, row, column);
      return { column: column + 2, value: shown, format: matrixFormat(shade) };
    });
    return {
      cells: [label, ...cells],
      height: Math.max(1.6 * lineHeight, textHeight(name, widths[0]!, matrixLabelFormat)),
      fixed: true,
    };
  });
}

/** The gravest first. */
function legendRows({ shading }: Chart): PlacedRow[] {
  if (shading === undefined) return [];
  const line = (value: string, format: PlacedCell['format']): PlacedRow => ({
    cells: [{ column: 1, value, format }],
    height: lineHeight,
    fixed: false,
  });
  return [
    ...[...shading.legend].reverse().map((shade) => line(shadeText(shade), legendFormat(shade))),
    line(shading.empty, legendFormat(null)),
  ];
}
