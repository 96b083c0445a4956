import type { sheets_v4 } from '@googleapis/sheets';
import { isDateFormatCode } from '../../../core/index.ts';

/** What Excel shows a kind of number with, where the cell has no pattern of its own or one that Excel would not understand. */
const standard: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '0.##',
  PERCENT: '0%',
  CURRENCY: '#,##0.00',
  DATE: 'yyyy-mm-dd',
  TIME: 'hh:mm',
  DATE_TIME: 'yyyy-mm-dd hh:mm',
  SCIENTIFIC: '0.00E+00',
};

const quoted = /"[^"]*"|\\./gs;
/** What both programs write alike, outside of quotes: ECMA-376 part 1, 18.8.31, and Google's guide to number formats. */
const shared =
  /^(?:General|AM\/PM|A\/P|\[h+\]|\[m+\]|\[s+\]|\[(?:Red|Blue|Green|Black|White|Cyan|Magenta|Yellow)\]|E[+-]|[0#?.,%@ydmhs\-/: ();$€+])*$/i;

/** Excel's format code for a number format of Google's, which shows a date if and only if Google's does; `General` for none. */
export function excelNumberFormat(format: sheets_v4.Schema$NumberFormat | undefined): string {
  const type = format?.type ?? '';
  const pattern = format?.pattern ?? '';
  return isShared(pattern) && showsSame(pattern, type) ? pattern : (standard[type] ?? 'General');
}

function isShared(pattern: string): boolean {
  return pattern !== '' && pattern.length <= 200 && shared.test(pattern.replace(quoted, ''));
}

/** A time may be shown as a length of time, `[h]:mm`, which Excel counts as a number. */
function showsSame(pattern: string, type: string): boolean {
  return type === 'TIME' || isDateFormatCode(pattern) === (type === 'DATE' || type === 'DATE_TIME');
}
