import { type CellRange, columnLetters } from '../../../core/index.ts';

export type { CellRange };

/** The size of a sheet (Excel's specifications; ECMA-376 part 1, 18.18.7). */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** A cell by the sheet's own numbers: row 1 is the first row, column 1 is A. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** One number for a cell. */
export function positionKey(row: number, column: number): number {
  return row * sheetColumns + column - 1;
}

/** `B3` → row 3, column 2; `$` is allowed. `undefined` when it names no cell of a sheet. */
export function parseCellReference(reference: string): CellPosition | undefined {
  let at = 0;
  let column = 0;
  if (reference.charCodeAt(at) === 36) at++;
  for (; ; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (!(letter >= 65 && letter <= 90)) break;
    column = column * 26 + letter - 64;
    if (column > sheetColumns) return undefined;
  }
  if (reference.charCodeAt(at) === 36) at++;
  let row = 0;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    row = row * 10 + digit;
    if (row > sheetRows) return undefined;
  }
  return row === 0 || column === 0 ? undefined : { row, column };
}

/** `B3:C9` or `B3`. `undefined` when it is no range of cells. */
export function parseCellRange(reference: string): CellRange | undefined {
  const [from = '', to = from] = reference.split(':');
  const first = parseCellReference(from);
  const last = parseCellReference(to);
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** 1 → `A`, 28 → `AB`. */
export function columnName(column: number): string {
  return columnLetters(column - 1);
}

/** Row 3, column 2 → `B3`. */
export function cellReference({ row, column }: CellPosition): string {
  return columnName(column) + row;
}

export function rangeReference(range: CellRange): string {
  const first = cellReference({ row: range.top, column: range.left });
  const last = cellReference({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

export function isInRange({ row, column }: CellPosition, range: CellRange): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
