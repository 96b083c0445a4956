import {
  type CellValue,
  cellAddress,
  dateFromSerial,
  type NumberStyle,
  numberStyle,
  runsAsFormula,
} from '../../../core/index.ts';
import type { RawSheet } from './read-cells.ts';

/** No built-in number: the format is always told by its code. */
const noId = 0;

/** The rows of a sheet from its row 1, as the core takes them: a number is a date or an answer where its format shows one. */
export function cellValues({ top, left, values, formats, firstFormat }: RawSheet, date1904: boolean): CellValue[][] {
  const styles = new Map<string, NumberStyle>();
  const styleOf = (code: string) => {
    if (!styles.has(code)) styles.set(code, numberStyle(noId, code));
    return styles.get(code);
  };
  const read = (value: string | number | boolean, code: string | undefined): CellValue => {
    if (value === '') return null;
    if (typeof value !== 'number' || code === undefined) return value;
    const style = styleOf(code);
    if (style === undefined) return value;
    return (style === 'date' ? dateFromSerial(value, date1904) : style.get(value)) ?? value;
  };
  const rows: CellValue[][] = Array.from({ length: top }, () => []);
  values.forEach((cells, row) => {
    const before: CellValue[] = Array.from({ length: left }, () => null);
    rows.push([...before, ...cells.map((value, column) => read(value, formats[row]?.[column - firstFormat]))]);
  });
  return rows;
}

/** Addresses of the formulas whose result is text that a spreadsheet would run. */
export function formulaTexts(
  { top, left, formulas }: RawSheet,
  rows: readonly (readonly CellValue[])[],
): ReadonlySet<string> {
  const addresses = new Set<string>();
  formulas.forEach((cells, row) => {
    cells.forEach((formula, column) => {
      const value = rows[top + row]?.[left + column];
      if (typeof value !== 'string' || !runsAsFormula(value)) return;
      if (formula.startsWith('=') && formula !== value) addresses.add(cellAddress(top + row + 1, left + column));
    });
  });
  return addresses;
}

/** A cell that shows a date with its year. */
export interface DatedCell {
  /** Both count from 0. */
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/** The first cell that shows a date with its year in four digits; `undefined` = the sheet has none. */
export function datedCell({ top, left, values, formats, firstFormat }: RawSheet): DatedCell | undefined {
  for (let row = 0; row < formats.length; row++) {
    const cells = formats[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const serial = values[row]?.[column + firstFormat];
      const code = cells[column] ?? '';
      if (typeof serial !== 'number' || !/y{4}/i.test(code) || numberStyle(noId, code) !== 'date') continue;
      if (dateFromSerial(serial, false) !== undefined)
        return { row: top + row, column: left + column + firstFormat, serial };
    }
  }
  return undefined;
}
