import { type CellValue, isCellDate, isPicture, isUnknown } from '../workbook/workbook.ts';

/** Whether a cell says nothing: it is empty, or a checkbox that nobody has ticked. */
export function isNothing(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === '' || value === false;
}

/** A cell of a row, `null` where the row ends before it or the text is empty. */
export function cellAt(cells: readonly CellValue[] | undefined, position: number): CellValue {
  const value = cells?.[position];
  return value === undefined || value === '' ? null : value;
}

/**
 * Whether two cells hold the same value. The number 1 is not the text `1`; two dates are the same when they mean the same time, two
 * formulas without result when they are written alike.
 */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  if (isCellDate(one) && isCellDate(other)) return one.date === other.date;
  if (isUnknown(one) && isUnknown(other)) return one.formula === other.formula;
  if (isPicture(one) && isPicture(other)) return one.picture === other.picture;
  return (one === null && other === '') || (one === '' && other === null);
}

/** A text that two lists of cells share only when they hold the same values in the same order. */
export function signatureOf(values: readonly CellValue[]): string {
  return JSON.stringify(values.map((value) => (value === '' ? null : value)));
}
