/**
 * What a host hands over and takes back: the values of a workbook, without its looks.
 */

/**
 * A cell that the spreadsheet itself holds as a date: civil time in Europe/Stockholm, without zone,
 * `2025-03-31` when the time of day is midnight and `2025-03-31T08:30` otherwise (seconds are cut off).
 */
export interface CellDate {
  readonly date: string;
}

/**
 * The value of a cell. `null` is an empty cell (a host turns `''` into `null`). A formula is represented by its
 * cached result; a formula error by its code as text, e.g. `#REF!`. Rich text and hyperlinks are their plain text.
 */
export type CellValue = null | string | number | boolean | CellDate;

/**
 * One sheet as a grid. `rows[0]` is row 1 of the sheet. Rows may have different lengths: a missing cell is empty, and
 * an empty row is `[]`.
 */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** All sheets in the order of their tabs, hidden ones included. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}
