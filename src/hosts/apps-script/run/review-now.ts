import { type ReviewOptions, type ReviewOutcome, reviewWorkbook, type Workbook } from '../../../core/index.ts';
import { rememberContext, rememberedText } from '../live/live-context.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { today } from './today.ts';

/** Reads the spreadsheet, and remembers what a check of an edited cell needs of it. */
export function workbookNow(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Workbook {
  const before = rememberedText();
  const workbook = readWorkbook(spreadsheet);
  rememberContext(spreadsheet, workbook.sheets, before);
  return workbook;
}

/** Reads the spreadsheet and gives everything that the core makes of it. */
export function reviewNow(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  options: Omit<ReviewOptions, 'today'> = {},
): ReviewOutcome {
  return reviewWorkbook(workbookNow(spreadsheet), { ...options, today: today() });
}
