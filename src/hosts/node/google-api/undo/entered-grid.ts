import { createHash } from 'node:crypto';
import type { sheets_v4 } from '@googleapis/sheets';
import type { CellData } from '../cell-data.ts';
import { eachCell } from '../spreadsheet-state.ts';

/**
 * What people have entered in a tab, a short text for each cell; `''` is blank. Two texts are the same only when the same was
 * entered. What a formula gives is not entered and changes by itself, so every formula has the same text, {@link FORMULA},
 * and the cells that one spills over are blank.
 */
export type EnteredGrid = readonly (readonly string[])[];

export const formula = '=';
/** Longer texts stand as a checksum. */
const longest = 60;
/** A header stands in one of the first ten rows; what those hold tells the columns apart. */
const headerRows = 10;

export function enteredGrid(tab: sheets_v4.Schema$Sheet): EnteredGrid {
  const rows: string[][] = [];
  eachCell(tab, (cell, row, column) => {
    const text = enteredText(cell);
    if (text === '') return;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] as string[];
    while (cells.length < column) cells.push('');
    cells[column] = text;
  });
  return rows;
}

/** What was entered in a cell, or is to be, as a grid holds it. */
export function enteredText({ userEnteredValue }: Pick<CellData, 'userEnteredValue'>): string {
  const { stringValue, numberValue, boolValue, formulaValue } = userEnteredValue ?? {};
  if (typeof formulaValue === 'string') return formula;
  if (typeof numberValue === 'number') return `n${numberValue}`;
  if (typeof boolValue === 'boolean') return `b${boolValue}`;
  if (!stringValue) return '';
  const text = stringValue.replaceAll('\r\n', '\n');
  return text.length <= longest ? `s${text}` : `#${checksum(text)}`;
}

/** The text at a place of a grid; row and column count from 0. */
export function enteredAt(grid: EnteredGrid, row: number, column: number): string {
  return grid[row]?.[column] ?? '';
}

/** A checksum of what a row holds; rows count from 0. */
export function rowChecksum(grid: EnteredGrid, row: number): string {
  return checksum(rowKey(grid[row]));
}

/** The numbers of the rows by what they hold, as {@link rowKey} gives it. */
export function rowsByKey(grid: EnteredGrid): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, cells] of grid.entries()) {
    const key = rowKey(cells);
    const alike = rows.get(key);
    if (alike) alike.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

/** What a row holds as one text; {@link BLANK_ROW} when it holds nothing. */
export function rowKey(cells: readonly string[] = []): string {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  return JSON.stringify(cells.slice(0, length));
}

export const blankRow = '[]';

/** A checksum of a whole tab. */
export function gridChecksum(grid: EnteredGrid): string {
  return checksum(JSON.stringify(grid.map((_, row) => rowChecksum(grid, row))));
}

/** What a column is known by: the first that stands in it where headers stand, `''` when nothing does. Columns count from 0. */
export function columnLabel(grid: EnteredGrid, column: number): string {
  for (let row = 0; row < headerRows; row++) {
    const text = enteredAt(grid, row, column);
    if (text !== '') return text;
  }
  return '';
}

/** What each column is known by. */
export function columnLabels(grid: EnteredGrid): string[] {
  const width = grid.slice(0, headerRows).reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => columnLabel(grid, column));
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
