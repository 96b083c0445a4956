import { columnLetters } from '../workbook/address.ts';
import { foldText } from '../workbook/text.ts';
import { cellText, type Sheet } from '../workbook/workbook.ts';
import { cellAt, isNothing } from './cell-values.ts';

/** A column that can be found again in another version of the sheet, wherever it stands there. */
export interface KeyedColumn {
  /** The folded header; with its number where the same header stands more than once, or where there is none. */
  readonly key: string;
  /** As written in the sheet; `Kolumn F` for a column without header. */
  readonly header: string;
  /** Counted from 0. */
  readonly position: number;
}

/**
 * The columns of a sheet by key, from left to right. A column without header takes part when any cell below the header row is filled.
 * @param headerRow number of the row with the headers
 */
export function keyedColumns(sheet: Sheet, headerRow: number): Map<string, KeyedColumn> {
  const columns = new Map<string, KeyedColumn>();
  const header = sheet.rows[headerRow - 1];
  const rows = sheet.rows.slice(headerRow);
  for (let position = 0, width = widthOf(sheet); position < width; position++) {
    const written = cellText(cellAt(header, position)).trim();
    if (foldText(written) === '' && rows.every((cells) => isNothing(cells[position]))) continue;
    const key = freeKey(foldText(written), columns);
    columns.set(key, { key, header: written || `Kolumn ${columnLetters(position)}`, position });
  }
  return columns;
}

/** The columns of a sheet that has no header row: each is known by its place, and all versions have as many. */
export function placedColumns(width: number): Map<string, KeyedColumn> {
  const letters = Array.from({ length: width }, (_, position) => columnLetters(position));
  return new Map(letters.map((key, position) => [key, { key, header: `Kolumn ${key}`, position }]));
}

/** Headers that stand more than once, as written. */
export function doubledHeaders(columns: ReadonlyMap<string, KeyedColumn>): string[] {
  return Array.from(columns.values()).flatMap(({ key, header }) =>
    key.endsWith(`${mark}2`) && !key.startsWith(mark) ? [header] : [],
  );
}

/** No folded text contains it. */
const mark = '\u0000';

function freeKey(folded: string, taken: ReadonlyMap<string, unknown>): string {
  if (folded !== '' && !taken.has(folded)) return folded;
  let number = folded === '' ? 1 : 2;
  while (taken.has(`${folded}${mark}${number}`)) number++;
  return `${folded}${mark}${number}`;
}

/** Number of columns up to the last cell of the widest row. */
export function widthOf({ rows }: Sheet): number {
  return rows.reduce((widest, { length }) => Math.max(widest, length), 0);
}
