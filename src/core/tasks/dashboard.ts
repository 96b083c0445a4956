import type { ProgramSheetName } from '../sheets/program-sheets.ts';
import type { ReviewOutcome } from './review-workbook.ts';
import { type SheetsTask, sheetsNamed } from './sheets-task.ts';

/** Writes Översikt and VP-underlag, and the day's figures to Historik. */
export function dashboardTask(review: Pick<ReviewOutcome, 'outputSheets'>): SheetsTask {
  return written(review, ['Översikt', 'VP-underlag', 'Historik']);
}

/** Writes the day's figures to Historik, in place of those written earlier the same day. */
export function snapshotTask(review: Pick<ReviewOutcome, 'outputSheets'>): SheetsTask {
  return written(review, ['Historik']);
}

function written(review: Pick<ReviewOutcome, 'outputSheets'>, names: readonly ProgramSheetName[]): SheetsTask {
  const sheets = sheetsNamed(review, names);
  return {
    sheets,
    say: (tabs) => {
      const renamed = tabs.filter((tab, index) => tab !== sheets[index]?.name);
      const aside = renamed.length === 0 ? '' : ` Du har egna blad med samma namn, så de heter ${renamed.join(', ')}.`;
      return `${names.join(', ')} ${names.length === 1 ? 'är skrivet' : 'är skrivna'}.${aside}`;
    },
  };
}
