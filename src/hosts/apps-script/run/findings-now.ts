import { checkWorkbook, type Finding } from '../../../core/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { today } from './today.ts';

/** What the check says of the spreadsheet as it is. */
export function findingsNow(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Finding[] {
  return checkWorkbook(readWorkbook(spreadsheet), { today: today() }).findings;
}
