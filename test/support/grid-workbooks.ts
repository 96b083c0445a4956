import { applyEdits } from '../../src/core/exchange/apply-edits.ts';
import { diffWorkbooks } from '../../src/core/exchange/diff-workbooks.ts';
import { type MergeOptions, mergeWorkbooks } from '../../src/core/exchange/merge-workbooks.ts';
import type { CellValue, Sheet, Workbook } from '../../src/core/workbook/workbook.ts';

export type Grid = readonly (readonly CellValue[])[];

/** Rows of sheets by name. */
export type Grids = Readonly<Record<string, Grid>>;

export function book(sheets: Grids): Workbook {
  return { sheets: Object.entries(sheets).map(([name, rows]): Sheet => ({ name, rows })) };
}

/** Merges and gives the sheets of the result without empty rows, and the rest of the answer. */
export function merge(base: Grids, ours: Grids, theirs: Grids, options: MergeOptions = {}) {
  const result = mergeWorkbooks(book(base), book(ours), book(theirs), options);
  const { sheets } = applyEdits(book(ours), result.edits);
  const filled = sheets.map(({ name, rows }) => [name, rows.filter((cells) => cells.some((value) => value !== null))]);
  return { ...result, sheets: Object.fromEntries(filled) as Record<string, Grid> };
}

/** Merges theirs into ours, and then once more into the result. */
export function mergeTwice(base: Grids, ours: Grids, theirs: Grids) {
  const first = mergeWorkbooks(book(base), book(ours), book(theirs));
  return mergeWorkbooks(book(base), applyEdits(book(ours), first.edits), book(theirs));
}

/** What a merge gives to do when there is nothing to do. */
export const noEdits = { cells: [], addedSheets: [], removedSheets: [] };

/** The difference between two versions of one sheet. */
export function diff(name: string, old: Grid, fresh: Grid) {
  return diffWorkbooks(book({ [name]: old }), book({ [name]: fresh })).sheets[0];
}

export const planHeader = ['ID', 'Åtgärd', 'Status', 'Egen'];
export const planOne = ['HP-001', 'A', 'Pågående', 'x'];
export const planTwo = ['HP-002', 'B', 'Pågående', 'y'];

/** An action plan with the given rows; its last column is one of the administration's own. */
export function plan(...rows: Grid): Record<string, Grid> {
  return { Handlingsplan: [planHeader, ...rows] };
}
