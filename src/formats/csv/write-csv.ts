import { type CellValue, cellText, isUnknown } from '../../core/index.ts';
import { guardFormula } from './formula-text.ts';

/**
 * Rows as a CSV file: RFC 4180 with semicolons, UTF-8 without byte order mark, CRLF after every row, as many fields in each row.
 * Numbers have a decimal point, dates are ISO 8601, truth values are Ja and Nej; an empty field is an empty cell,
 * and a formula without result stands as the formula.
 */
export function csvOf(rows: readonly (readonly CellValue[])[]): string {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  return rows.map((row) => `${fieldsOf(row, width).join(';')}\r\n`).join('');
}

function fieldsOf(row: readonly CellValue[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => fieldOf(row[index] ?? null));
}

/** Only text can run, and a formula that stands for its missing result: a negative number is a number. */
function fieldOf(value: CellValue): string {
  const text = typeof value === 'string' || isUnknown(value) ? guardFormula(cellText(value)) : cellText(value);
  return /[";\r\n\0]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
