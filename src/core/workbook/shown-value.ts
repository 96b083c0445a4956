import { type CellValue, cellText, isCellDate } from './workbook.ts';

/** A cell's value as people read it; text is quoted, so that `”1”` is told from the number 1. */
export function quotedValue(value: CellValue): string {
  return typeof value === 'string' && value !== '' ? `”${value}”` : shownValue(value);
}

/** A cell's value as people read it; an empty cell is `(tomt)`, a formula without result is itself. */
export function shownValue(value: CellValue): string {
  if (value === null || value === '') return '(tomt)';
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(value).replace('.', ',');
  return isCellDate(value) ? value.date.replace('T', ' ') : cellText(value);
}
