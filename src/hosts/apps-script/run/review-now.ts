import { type ReviewOptions, type ReviewOutcome, reviewWorkbook } from '../../../core/index.ts';
import { rememberContext } from '../live/live-context.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { today } from './today.ts';

/** Reads the spreadsheet and gives everything that the core makes of it. */
export function reviewNow(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  options: Omit<ReviewOptions, 'today'> = {},
): ReviewOutcome {
  const workbook = readWorkbook(spreadsheet);
  rememberContext(spreadsheet, workbook.sheets);
  return reviewWorkbook(workbook, { ...options, today: today() });
}
