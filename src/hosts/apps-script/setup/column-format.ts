import type { CellFormat } from '../../../core/index.ts';

/** Number formats of columns. Text columns are text, so that Google does not turn `2025-03` into a date. */
export const numberFormats: Readonly<Record<CellFormat, string>> = {
  text: '@',
  wrapped: '@',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
  integer: '0',
  decimal: '0.##',
  percent: '0%',
};
