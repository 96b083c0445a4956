import type { Sheet } from '../workbook/workbook.ts';
import { cellAt, isSameValue } from './cell-values.ts';
import type { IsComputed } from './merge-sheet.ts';
import type { CellEdit } from './workbook-merge.ts';

/** Whether two versions of a sheet hold the same values at the same places. */
export function isSameGrid(one: Sheet, other: Sheet): boolean {
  return differentCells(one, other).next().done === true;
}

/** Makes ours look as theirs, place by place: for a free sheet that only theirs has touched, so that its layout is kept. */
export function takeGrid(ours: Sheet, theirs: Sheet, isComputed: IsComputed): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const { row, position } of differentCells(ours, theirs)) {
    if (isComputed(ours.name, { row, position }, { row, position })) continue;
    edits.push({ row, position, value: cellAt(theirs.rows[row - 1], position) });
  }
  return edits;
}

function* differentCells(one: Sheet, other: Sheet): Generator<{ row: number; position: number }> {
  const height = Math.max(one.rows.length, other.rows.length);
  for (let index = 0; index < height; index++) {
    const [own, theirs] = [one.rows[index] ?? [], other.rows[index] ?? []];
    const width = Math.max(own.length, theirs.length);
    for (let position = 0; position < width; position++) {
      if (!isSameValue(cellAt(own, position), cellAt(theirs, position))) yield { row: index + 1, position };
    }
  }
}
