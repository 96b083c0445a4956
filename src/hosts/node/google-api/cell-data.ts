import type { sheets_v4 } from '@googleapis/sheets';
import { type CellValue, dateFromSerial, isDateFormatCode } from '../../../core/index.ts';
import { excelNumberFormat } from './number-format.ts';

export type CellData = sheets_v4.Schema$CellData;

/** Google's names of errors as a cell shows them. */
const errors: Readonly<Record<string, string>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};

/** What the function IMAGE gives is no value to Google's interface. */
const picture = /^=IMAGE\(/i;

/**
 * What a cell shows: of a formula its result, of a number that is formatted as a date that date. A formula that Google is still
 * computing is unknown.
 */
export function cellValue(cell: CellData): CellValue {
  const { effectiveValue, userEnteredValue } = cell;
  const formula = userEnteredValue?.formulaValue ?? '=';
  if (effectiveValue?.errorValue?.type === 'LOADING') return { formula };
  if (!effectiveValue && picture.test(formula)) return { picture: '' };
  const { stringValue, numberValue, boolValue, errorValue } = effectiveValue ?? {};
  if (stringValue) return stringValue;
  if (typeof boolValue === 'boolean') return boolValue;
  if (errorValue) return errors[errorValue.type ?? ''] ?? '#ERROR!';
  if (typeof numberValue !== 'number') return null;
  return (showsDate(cell) ? dateFromSerial(numberValue, false) : undefined) ?? numberValue;
}

/** Whether a number in the cell is shown as a date. */
export function showsDate({ effectiveFormat }: CellData): boolean {
  return isDateFormatCode(excelNumberFormat(effectiveFormat?.numberFormat));
}

/** Whether a cell shows the result of a formula of its own, or of one beside it that spills over (ARRAYFORMULA, QUERY). */
export function isComputed({ userEnteredValue, effectiveValue }: CellData): boolean {
  if (typeof userEnteredValue?.formulaValue === 'string') return true;
  return effectiveValue != null && userEnteredValue == null;
}
