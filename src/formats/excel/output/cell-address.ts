import { type CellRange, columnName } from '../read/cell-reference.ts';

/** `$A$5:$D$20`, or `$A$5` for a single cell. */
export function absoluteReference({ top, left, bottom, right }: CellRange): string {
  const first = `$${columnName(left)}$${top}`;
  return top === bottom && left === right ? first : `${first}:$${columnName(right)}$${bottom}`;
}

/** A sheet name as formulas and links write it: `Bo's blad` → `'Bo''s blad'`. Always quoted, which is always allowed. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
