import type { OutputSheet } from '../../core/index.ts';
import { writeOutputSheets } from './output/write-output-sheets.ts';
import { exclusively } from './run/exclusively.ts';
import { refuseUnclear } from './run/refuse-unclear.ts';
import { reviewNow } from './run/review-now.ts';

/** Writes Översikt and VP-underlag, and today's figures to Historik. */
export function updateDashboard(): string {
  return writeSheets('Uppdatera översikten', ['Översikt', 'VP-underlag', 'Historik']);
}

/** Writes today's figures to Historik, in place of those written earlier the same day. */
export function saveSnapshot(): string {
  return writeSheets('Spara läget i Historik', ['Historik']);
}

function writeSheets(task: string, names: readonly OutputSheet['name'][]): string {
  return exclusively(task, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const review = reviewNow(spreadsheet);
    refuseUnclear(review);
    const renamed = writeOutputSheets(
      spreadsheet,
      review.outputSheets.filter(({ name }) => names.includes(name)),
    );
    const aside = renamed.length === 0 ? '' : ` Du har egna blad med samma namn, så de heter ${renamed.join(', ')}.`;
    return `${names.join(', ')} ${names.length === 1 ? 'är skrivet' : 'är skrivna'}.${aside}`;
  });
}
