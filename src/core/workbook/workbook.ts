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
}

/** All sheets in the order of their tabs, hidden ones included. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
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
