import type { Chart } from './chart.ts';
import type { Shade } from './shading.ts';

/** A cell of a matrix as it is drawn. */
export interface MatrixCell {
  /** `null` = the count is 0 and the cell is left empty; a dash = there is no count, which is not 0. */
  readonly shown: number | '–' | null;
  /** `null` = no colour: nothing is counted there, or the matrix has no colours. */
  readonly shade: Shade | null;
}

/** What stands in a cell of a matrix, by series and category. */
export function matrixCell({ series, shading }: Chart, row: number, column: number): MatrixCell {
  const count = series[row]?.values[column] ?? null;
  if (count === null || count === 0) return { shown: count === 0 ? null : '–', shade: null };
  return { shown: count, shade: shading?.legend[shading.places[row]?.[column] ?? -1] ?? null };
}
