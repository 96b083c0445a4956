import { runsAsFormula } from '../../../core/index.ts';

/** A sheet as Excel gives it. The lists of rows are alike in size. */
export interface RawSheet {
  readonly name: string;
  /** Where its cells begin, counted from 0. */
  readonly top: number;
  readonly left: number;
  /** Blanks are `''`, dates serial numbers, errors their codes. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** Of the columns that hold numbers; a row is empty where none do. */
  readonly formats: readonly (readonly string[])[];
  /** The first of the columns that `formats` has, counted from `left`. */
  readonly firstFormat: number;
  /** Empty unless some text begins as a formula does. */
  readonly formulas: readonly (readonly string[])[];
}

/** Excel answers at most 5 MB at a time; the cells of an answer are at most so many. */
const mostCells = 20_000;

/** Reads what a tab holds: its values, the number formats of the columns with numbers, and formulas where they are needed. */
export function readCells(tab: ExcelScript.Worksheet, name: string): RawSheet {
  const used = tab.getUsedRange(true);
  if (used === undefined) return { name, top: 0, left: 0, values: [], formats: [], firstFormat: 0, formulas: [] };
  const [top, left] = [used.getRowIndex(), used.getColumnIndex()];
  const [rows, columns] = [used.getRowCount(), used.getColumnCount()];
  const values: (string | number | boolean)[][] = [];
  const formulas: string[][] = [];
  const step = Math.max(1, Math.floor(mostCells / columns));
  for (let row = 0; row < rows; row += step) {
    const block = tab.getRangeByIndexes(top + row, left, Math.min(step, rows - row), columns);
    for (const cells of block.getValues()) values.push(cells);
  }
  if (values.some((row) => row.some((value) => typeof value === 'string' && runsAsFormula(value)))) {
    for (let row = 0; row < rows; row += step) {
      const block = tab.getRangeByIndexes(top + row, left, Math.min(step, rows - row), columns);
      for (const cells of block.getFormulas()) formulas.push(cells);
    }
  }
  const numbered = columnsWithNumbers(values);
  const formats: string[][] = [];
  if (numbered !== undefined) {
    const width = numbered.last - numbered.first + 1;
    for (let row = 0; row < rows; row += step) {
      const block = tab.getRangeByIndexes(top + row, left + numbered.first, Math.min(step, rows - row), width);
      for (const cells of block.getNumberFormats()) formats.push(cells);
    }
  }
  return { name, top, left, values, formats, firstFormat: numbered?.first ?? 0, formulas };
}

/** The first and last column, counted from 0, that holds a number; `undefined` = none does. */
function columnsWithNumbers(rows: RawSheet['values']): { readonly first: number; readonly last: number } | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const row of rows) {
    row.forEach((value, column) => {
      if (typeof value !== 'number') return;
      first = Math.min(first, column);
      last = Math.max(last, column);
    });
  }
  return last < 0 ? undefined : { first, last };
}
