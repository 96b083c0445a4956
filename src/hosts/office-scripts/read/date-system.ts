import { dateFromSerial } from '../../../core/index.ts';
import type { DatedCell } from './cell-values.ts';

/**
 * Whether a workbook counts its dates from 1904, which Excel does not tell a script: then the cell shows a year that is four years
 * after that of the usual count.
 * @param shown what the cell shows
 */
export function countsFrom1904({ serial }: DatedCell, shown: string): boolean {
  const yearOf = (date1904: boolean) => dateFromSerial(serial, date1904)?.date.slice(0, 4) ?? '?';
  return shown.includes(yearOf(true)) && !shown.includes(yearOf(false));
}
