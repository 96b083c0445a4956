import type { Chart } from '../../dashboard/chart.ts';
import { matrixCell } from '../../dashboard/matrix.ts';
import { shadeText } from '../../dashboard/shading.ts';
import type { Look } from '../look/look.ts';
import { headerLook, legendLook, matrixHeaderLook, matrixLabelLook, matrixLook } from '../look/looks.ts';
import { emptyPart, type LaidOutCell, type LaidOutPart, type LaidOutRow } from './laid-out-sheet.ts';
import { placeLines } from './place-lines.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { lineHeight, textHeight } from './text-height.ts';

/** Puts a matrix at row `top`: its title, what it says in words, a grid of cells coloured by their place, and what the colours mean. */
export function placeMatrix(chart: Chart, top: number, frame: SheetFrame): LaidOutPart {
  const text = placeLines(
    {
      kind: 'lines',
      rows: [[{ value: chart.title, look: 'heading' }], [{ value: chart.alternativeText, look: 'muted' }]],
    },
    top,
    frame,
  );
  const first = top + text.rows.length;
  return {
    ...emptyPart,
    spans: text.spans,
    rows: [...text.rows, headerRow(chart, frame), ...valueRows(chart, frame), ...legendRows(chart)],
    edged: [{ top: first, left: 1, bottom: first + chart.series.length, right: chart.categories.length + 1 }],
  };
}

function headerRow({ categoryTitle, categories }: Chart, { widths }: SheetFrame): LaidOutRow {
  const cells = [categoryTitle, ...categories].map((value, index): LaidOutCell => {
    return { column: index + 1, value, look: index === 0 ? headerLook : matrixHeaderLook };
  });
  const heights = cells.map(({ value, look }, index) => textHeight(String(value), widths[index] as number, look));
  return { cells, height: Math.max(...heights) + 5, fixed: true };
}

function valueRows(chart: Chart, { widths }: SheetFrame): LaidOutRow[] {
  return chart.series.map(({ name }, row) => {
    const label: LaidOutCell = { column: 1, value: name, look: matrixLabelLook };
    const cells = chart.categories.map((_, column): LaidOutCell => {
      const { shown, shade } = matrixCell(chart, row, column);
      return { column: column + 2, value: shown, look: matrixLook(shade) };
    });
    return {
      cells: [label, ...cells],
      height: Math.max(1.6 * lineHeight, textHeight(name, widths[0] as number, matrixLabelLook)),
      fixed: true,
    };
  });
}

/** The gravest first. */
function legendRows({ shading }: Chart): LaidOutRow[] {
  if (shading === undefined) return [];
  const line = (value: string, look: Look): LaidOutRow => ({
    cells: [{ column: 1, value, look }],
    height: lineHeight,
    fixed: false,
  });
  return [
    ...[...shading.legend].reverse().map((shade) => line(shadeText(shade), legendLook(shade))),
    line(shading.empty, legendLook(null)),
  ];
}
