import type { Area } from './workbook-model.ts';

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** An area as its address says: `A1`, `B2:C4`, `A:C`, `1:3`, with or without dollar signs; no text = the whole sheet. */
export function areaOf(address: string | undefined): Area {
  if (address === undefined) return { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
  const parts = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/.exec(address);
  const [, left = '', top = '', right = left, bottom = top] = parts ?? [];
  if (parts === null || left + top === '') throw new Error(`InvalidArgument: the address ${address}`);
  const row = top === '' ? 0 : Number(top) - 1;
  const column = left === '' ? 0 : columnOf(left);
  const area = {
    row,
    column,
    rows: (bottom === '' ? sheetRows : Number(bottom)) - row,
    columns: (right === '' ? sheetColumns : columnOf(right) + 1) - column,
  };
  requireArea(area);
  return area;
}

/** @throws where Excel has no such cells */
export function requireArea({ row, column, rows, columns }: Area): void {
  const isWithin = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!isWithin || row + rows > sheetRows || column + columns > sheetColumns)
    throw new Error(`InvalidArgument: ${rows} rows and ${columns} columns from ${row},${column}`);
}

/** What many addresses name. Excel's own limit is not known; one much over what is tried live is refused. */
export function areasOf(address: string): Area[] {
  if (address.length > 2048) throw new Error(`InvalidArgument: an address of ${address.length} characters`);
  return address.split(',').map(areaOf);
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function overlap(one: Area, other: Area): boolean {
  const rows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
