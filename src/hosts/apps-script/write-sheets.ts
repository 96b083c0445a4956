import { checkTask, dashboardTask, type ReviewOutcome, type SheetsTask, snapshotTask } from '../../core/index.ts';
import { writeOutputSheets } from './output/write-output-sheets.ts';
import { exclusively } from './run/exclusively.ts';
import { refuseUnclear } from './run/refuse-unclear.ts';
import { reviewNow } from './run/review-now.ts';

/** Checks every sheet and writes the findings to Kontroll. */
export function checkSheets(): string {
  return writeSheets('Kontrollera', checkTask);
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

function writeSheets(name: string, task: (review: ReviewOutcome) => SheetsTask): string {
  return exclusively(name, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { sheets, say } = task(reviewNow(spreadsheet));
    const { tabs, refused } = writeOutputSheets(spreadsheet, sheets);
    return [say(tabs), ...refused.map((reason) => `Gick inte att skriva ${reason}`)].join(' ');
  });
}
