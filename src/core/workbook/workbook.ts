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
 * A formula whose result is not in the workbook: a script has written it and no spreadsheet has computed it, or the spreadsheet is
 * still at it. What the cell holds is not known, which is another thing than that it is empty.
 */
export interface CellUnknown {
  /** As written, with its equals sign: `=A1+1`. */
  readonly formula: string;
}

/** A picture that lies in the cell, not over it: the cell is filled, though not with text. */
export interface CellPicture {
  /** Its alternative text; `''` = none. */
  readonly picture: string;
}

/** What a cell can be given, and read as what its column holds; `null` = nothing. */
export type KnownValue = null | string | number | boolean | CellDate;

/**
 * The value of a cell. `null` is an empty cell (a host turns `''` into `null`). A formula is represented by its
 * cached result; a formula error by its code as text, e.g. `#REF!`. Rich text and hyperlinks are their plain text.
 */
export type CellValue = KnownValue | CellUnknown | CellPicture;

/** Cells of a total row of a table that people made with Insert > Table: they sum up records and are none. */
export interface TotalRow {
  /** The sheet's own row number. */
  readonly row: number;
  /** First and last column, counted from 0. */
  readonly first: number;
  readonly last: number;
}

/**
 * One sheet as a grid. `rows[0]` is row 1 of the sheet. Rows may have different lengths: a missing cell is empty, and
 * an empty row is `[]`.
 */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /**
   * A1 addresses of formula cells whose result is text that begins with `=`, `+`, `-`, `@` or tab: the only place
   * where a formula and typed text need telling apart. Absent = none.
   */
  readonly formulaText?: ReadonlySet<string>;
  /** Total rows of the sheet's tables. Absent = none, or the host cannot tell. */
  readonly totals?: readonly TotalRow[];
}

/** All sheets in the order of their tabs, hidden ones included. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Names of tabs that the host did not hand over, since the core has no sheet of that name. Absent = all are in `sheets`. */
  readonly unreadTabs?: readonly string[];
  /** The workbook counts its date serials from 1904-01-01 instead of 1899-12-30. */
  readonly date1904?: boolean;
}

/** Whether a cell holds a date of the spreadsheet's own. */
export function isCellDate(value: CellValue | undefined): value is CellDate {
  return typeof value === 'object' && value !== null && 'date' in value;
}

/** Whether a cell holds a formula whose result nobody knows. */
export function isUnknown(value: CellValue | undefined): value is CellUnknown {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

/** Whether a value can be written as it is: neither a formula without result nor a picture. */
export function isKnown(value: CellValue): value is KnownValue {
  return !isUnknown(value) && !isPicture(value);
}

/** Whether a cell holds a picture. */
export function isPicture(value: CellValue | undefined): value is CellPicture {
  return typeof value === 'object' && value !== null && 'picture' in value;
}

/**
 * The text that stands for a value where only text will do: numbers with a decimal point, dates in ISO form, an unknown value by its
 * formula, `''` for empty.
 */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value !== 'object') return String(value);
  if (isCellDate(value)) return value.date;
  if (isUnknown(value)) return value.formula;
  return value.picture === '' ? '(bild)' : `(bild: ${value.picture})`;
}

/** The names of all tabs, those that were not handed over last. */
export function tabNames({ sheets, unreadTabs = [] }: Workbook): string[] {
  return [...sheets.map(({ name }) => name), ...unreadTabs];
}

/** A sheet with the cells of its total rows emptied: what is left are the records. The one given stays as it is. */
export function withoutTotals(sheet: Sheet): Sheet {
  const { totals = [] } = sheet;
  if (totals.length === 0) return sheet;
  const rows = [...sheet.rows];
  for (const { row, first, last } of totals) {
    rows[row - 1] = (rows[row - 1] ?? []).map((cell, position) => (position < first || position > last ? cell : null));
  }
  return { ...sheet, rows };
}
