import { type CellValue, cellText, isCellDate, type KnownValue } from '../workbook/workbook.ts';
import type { Scale } from './scale.ts';

/** What can be wrong with one cell; the structure rule of the same id words and grades it. */
export interface CellProblem {
  readonly rule: 'S-06' | 'S-09' | 'S-10' | 'S-11' | 'S-12' | 'S-13' | 'S-14' | 'S-15' | 'S-17' | 'IK-02';
  /** `true` = the value was understood all the same; the problem is for information and has a fix. */
  readonly understood: boolean;
  /** Swedish, a whole sentence: what is wrong and what to do. */
  readonly message: string;
  /** The cell holds a formula whose result nobody knows: it is neither wrong nor empty. */
  readonly unknown?: true;
  /** The value that the cell should hold, when that is certain. */
  readonly fix?: KnownValue;
}

/** What reading a cell gives: a value, a problem, or both. `value: undefined` = nothing that can be counted with. */
export interface CellReading<T> {
  readonly value: T | undefined;
  readonly problem?: CellProblem;
}

/** What the meaning of a cell may depend on beside its own value. */
export interface ReadingContext {
  /** The values of a list, in order: the workbook's own when it has one of that name, else the built-in ones. */
  list(name: string, builtIn: readonly string[]): readonly string[];
  readonly scale: Scale;
  readonly date1904: boolean;
  /** How many steps likelihood and impact of a risk have; left out = as many as their column has. */
  readonly riskSteps?: number;
}

/** Reads one filled cell. Never called with `null` or `''`; text comes trimmed and cleaned. */
export type CellReader<T> = (value: Exclude<KnownValue, null>) => CellReading<T>;

/** How cells of a column are written, for templates and number formats. */
export type CellFormat = 'text' | 'wrapped' | 'date' | 'datetime' | 'integer' | 'decimal' | 'percent';

/** Number format of each cell format. Text columns are text, so that no spreadsheet turns `2025-03` into a date. */
export const numberFormats: Readonly<Record<CellFormat, string>> = {
  text: '@',
  wrapped: '@',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
  integer: '0',
  decimal: '0.##',
  percent: '0%',
};

/**
 * What a column holds. One object serves reading, templates, dropdowns and the data dictionary.
 * @typeParam T what a well-formed cell means to the rules
 */
export interface ColumnKind<T> {
  /** The kind's name in the contract, e.g. `date` or `refs`. */
  readonly name: string;
  /** Swedish, for notes and the data dictionary: what may be written in the cell. */
  readonly accepts: string;
  readonly format: CellFormat;
  /**
   * What a cell means that is exactly as it should be, at one glance; `undefined` = ask the reader. For speed only: must agree
   * with the reader, and gives nothing for text that needs cleaning.
   */
  plain?(value: Exclude<CellValue, null>): T | undefined;
  /** Cleans a text before it is read, where white space and invisible characters mean more to the kind than to others. */
  clean?(text: string): string;
  /** Builds the reader once per column and workbook. */
  reader(context: ReadingContext): CellReader<T>;
  /** Values for a dropdown, `undefined` = none. `several` = the cell may hold more than one of them. */
  readonly choices?: { readonly list: string; readonly builtIn: readonly string[]; readonly several: boolean };
  /** Sheet whose ids the cell names; `*` = of any sheet. The value is then a list of ids. */
  readonly refersTo?: string;
  /** The text is free and long, so that readings are not worth remembering. */
  readonly free?: true;
  /** A picture in the cell is content as good as text, e.g. as evidence. */
  readonly takesPictures?: true;
}

/** A well-formed reading. */
export function understood<T>(value: T): CellReading<T> {
  return { value };
}

/** A reading without value. */
export function misunderstood<T = never>(rule: CellProblem['rule'], message: string, fix?: KnownValue): CellReading<T> {
  return { value: undefined, problem: { rule, understood: false, message, ...(fix === undefined ? {} : { fix }) } };
}

/** A reading with value of a cell that should be spelled otherwise. */
export function respelled<T>(value: T, rule: CellProblem['rule'], message: string, fix: KnownValue): CellReading<T> {
  return { value, problem: { rule, understood: true, message, fix } };
}

/** A value as quoted in a message: at most 60 characters, on one line. */
export function quoted(value: Exclude<CellValue, null>): string {
  const text = isCellDate(value)
    ? value.date.replace('T', ' ')
    : typeof value === 'object'
      ? cellText(value)
      : String(value).replace('.', typeof value === 'number' ? ',' : '.');
  const line = text.replace(/\s+/g, ' ');
  return `”${line.length > 60 ? `${Array.from(line).slice(0, 59).join('')}…` : line}”`;
}
