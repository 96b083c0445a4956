import { cellAddress } from '../workbook/address.ts';
import { type CellValue, isKnown, type Sheet } from '../workbook/workbook.ts';
import { cellAt, isSameValue } from './cell-values.ts';
import type { IsComputed } from './merge-sheet.ts';
import type { CellEdit, Conflict } from './workbook-merge.ts';

/** Whether two versions of a sheet hold the same values at the same places. */
export function isSameGrid(one: Sheet, other: Sheet): boolean {
  return differentCells(one, other).next().done === true;
}

/** Makes ours look as theirs, place by place: for a free sheet that only theirs has touched, so that its layout is kept. */
export function takeGrid(ours: Sheet, theirs: Sheet, isComputed: IsComputed) {
  const edits: CellEdit[] = [];
  const conflicts: Conflict[] = [];
  for (const { row, position } of differentCells(ours, theirs)) {
    if (isComputed(ours.name, { row, position }, { row, position })) continue;
    const [own, value] = [cellAt(ours.rows[row - 1], position), cellAt(theirs.rows[row - 1], position)];
    if (isKnown(value)) edits.push({ row, position, value });
    else conflicts.push(noValueAt(ours.name, row, position, own, value));
  }
  return { edits, conflicts };
}

/** The cells of a sheet that is taken whole from theirs, without those that have no value to take; these are told. */
export function takeSheet(theirs: Sheet): { readonly sheet: Sheet; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  const rows = theirs.rows.map((cells, index) => {
    if (cells.every(isKnown)) return cells;
    return cells.map((value, position) => {
      if (isKnown(value)) return value;
      conflicts.push(noValueAt(theirs.name, index + 1, position, null, value));
      return null;
    });
  });
  return { sheet: conflicts.length === 0 ? theirs : { ...theirs, rows }, conflicts };
}

function noValueAt(sheet: string, row: number, position: number, ours: CellValue, theirs: CellValue): Conflict {
  const column = `cell ${cellAddress(row, position)}`;
  return { kind: 'no-value', sheet, id: '', row, column, base: ours, ours, theirs };
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
