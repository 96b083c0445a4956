import type { Chart } from '../../dashboard/chart.ts';
import { formatFigure } from '../../dashboard/format-figure.ts';
import { matrixCell } from '../../dashboard/matrix.ts';
import type { Shade } from '../../dashboard/shading.ts';
import type { TableColumn } from '../document.ts';

/** A number of a chart as text; empty = nothing is counted there. */
export interface ChartCell {
  readonly text: string;
  /** The colour of its place in a matrix, with sign and word; `null` = none. */
  readonly shade: Shade | null;
}

/** Some series of a chart side by side, or the whole of a matrix. `rows[r].cells[c]` belongs to column c + 1. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ChartCell[] }[];
}

/** Share of the width that the labels of the rows take. */
const labelWidth = 40;

/**
 * The numbers of a chart as tables, for a host that draws none: categories down and series across, of a matrix as it is drawn. Empty
 * where there is nothing to show.
 * @param mostColumns numbers side by side; with more the chart goes on in a further table
 */
export function chartTables(chart: Chart, mostColumns: number): readonly ChartTable[] {
  const { kind, categoryTitle, categories, series } = chart;
  const names = series.map(({ name }) => name);
  const [labels, heads] = kind === 'matrix' ? [names, categories] : [categories, names];
  if (labels.length === 0) return [];
  return Array.from({ length: Math.ceil(heads.length / mostColumns) }, (_, group): ChartTable => {
    const first = group * mostColumns;
    const shown = heads.slice(first, first + mostColumns);
    return {
      columns: [
        { header: categoryTitle, width: labelWidth, align: 'left' },
        ...shown.map((header): TableColumn => ({ header, width: (100 - labelWidth) / shown.length, align: 'right' })),
      ],
      rows: labels.map((label, row) => ({
        label,
        cells: shown.map((_head, column) => chartCell(chart, row, first + column)),
      })),
    };
  });
}

function chartCell(chart: Chart, row: number, column: number): ChartCell {
  const { kind, series, unit, yardsticks } = chart;
  if (kind !== 'matrix')
    return { text: formatFigure(series[column]?.values[row] ?? null, unit, yardsticks?.[row]), shade: null };
  const { shown, shade } = matrixCell(chart, row, column);
  return { text: String(shown ?? ''), shade };
}
