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
      const done = sheets
        .map(({ name }, index) => ({ name, tab: tabs[index] ?? null }))
        .filter(({ tab }) => tab !== null);
      if (done.length === 0) return 'Inget blad är skrivet.';
      const renamed = done.filter(({ name, tab }) => tab !== name).map(({ tab }) => tab);
      const aside = renamed.length === 0 ? '' : ` Du har egna blad med samma namn, så de heter ${renamed.join(', ')}.`;
      const written = done.map(({ name }) => name).join(', ');
      return `${written} ${done.length === 1 ? 'är skrivet' : 'är skrivna'}.${aside}`;
    },
  };
}
