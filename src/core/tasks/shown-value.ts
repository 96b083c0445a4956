import { type CellValue, cellText, isCellDate } from '../workbook/workbook.ts';

/** A value as people are shown it: in quotes, so that blanks around it are seen. */
export function shownValue(value: CellValue): string {
  const text = cellText(value).replace('T', isCellDate(value) ? ' ' : 'T');
  return value === null ? '(tom)' : `”${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
