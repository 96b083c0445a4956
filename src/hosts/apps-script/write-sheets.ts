import {
  checkTask,
  dashboardTask,
  type ReviewOutcome,
  reviewWorkbook,
  type SheetsTask,
  snapshotTask,
  type Workbook,
} from '../../core/index.ts';
import { markSheets } from './live/mark-sheets.ts';
import { writeOutputSheets } from './output/write-output-sheets.ts';
import { exclusively } from './run/exclusively.ts';
import { refuseUnclear } from './run/refuse-unclear.ts';
import { workbookNow } from './run/review-now.ts';
import { today } from './run/today.ts';
import { refusalTexts } from './write/refusal-of.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Checks every sheet, brings the marks of their cells up to date, and writes the findings to Kontroll. */
export function checkSheets(): string {
  return writeSheets('Kontrollera', checkTask, (spreadsheet, { sheets }, { findings }) =>
    // First, as close as can be to the reading: rows that somebody moves meanwhile would be marked in the wrong place.
    refusalTexts('Gick inte att märka cellerna i', markSheets(spreadsheet, sheets, findings)),
  );
}

/** Writes Översikt and VP-underlag, and today's figures to Historik. */
export function updateDashboard(): string {
  return writeSheets('Uppdatera översikten', publishing(dashboardTask));
}

/** Writes today's figures to Historik, in place of those written earlier the same day. */
export function saveSnapshot(): string {
  return writeSheets('Spara läget i Historik', publishing(snapshotTask));
}

/** The same task, refused while it is unclear what it may show. */
function publishing(task: (review: ReviewOutcome) => SheetsTask): (review: ReviewOutcome) => SheetsTask {
  return (review) => {
    refuseUnclear(review);
    return task(review);
  };
}

/** @param alsoDo done before the sheets are written; returns what to tell of it */
function writeSheets(
  name: string,
  task: (review: ReviewOutcome) => SheetsTask,
  alsoDo: (spreadsheet: Spreadsheet, workbook: Workbook, review: ReviewOutcome) => string[] = () => [],
): string {
  return exclusively(name, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const workbook = workbookNow(spreadsheet);
    const review = reviewWorkbook(workbook, { today: today() });
    const { sheets, say } = task(review);
    const told = alsoDo(spreadsheet, workbook, review);
    const { tabs, refused } = writeOutputSheets(spreadsheet, sheets);
    return [say(tabs), ...refusalTexts('Gick inte att skriva', refused), ...told].join(' ');
  });
}
