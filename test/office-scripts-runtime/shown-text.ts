import { dateFromSerial, isDateFormatCode } from '../../src/core/index.ts';
import type { CellModel, WorkbookModel } from './workbook-model.ts';

/** What a cell shows, as far as the scripts ask: a date by the count of the workbook. */
export function shownText({ date1904 }: WorkbookModel): (cell: Readonly<CellModel>) => string {
  return ({ value, format }) => {
    const date = typeof value === 'number' && isDateFormatCode(format) ? dateFromSerial(value, date1904) : undefined;
    return date?.date.replace('T', ' ') ?? String(value);
  };
}
