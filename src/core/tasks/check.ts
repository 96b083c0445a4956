import { findingCounts } from '../validation/finding.ts';
import type { ReviewOutcome } from './review-workbook.ts';
import { type SheetsTask, sheetsNamed } from './sheets-task.ts';

/** Writes the findings to Kontroll. */
export function checkTask(review: Pick<ReviewOutcome, 'findings' | 'outputSheets'>): SheetsTask {
  return {
    sheets: sheetsNamed(review, ['Kontroll']),
    say: ([tab = null]) => `${findingCounts(review.findings)}.${tab === null ? '' : ` De står i bladet ${tab}.`}`,
  };
}
