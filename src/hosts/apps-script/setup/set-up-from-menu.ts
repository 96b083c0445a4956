import { countOf, missingIds, missingIdsQuestion, type PlacedFix } from '../../../core/index.ts';
import { writeFixes } from '../fixes/apply-fixes.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { exclusively } from '../run/exclusively.ts';
import { today } from '../run/today.ts';
import { setUpSheets } from './set-up-sheets.ts';

const title = 'Förbered kalkylarket';

/** Sets the spreadsheet up, and gives rows without an id one where the person says yes. */
export function setUpFromMenu(): string {
  const told = setUpSheets();
  const ids = idsNow();
  if (ids.length === 0) return told;
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(title, missingIdsQuestion(ids), ui.ButtonSet.YES_NO) !== ui.Button.YES) return told;
  // Read again under the lock: somebody may have written ids while the question stood.
  const { done, refused } = exclusively(title, () => writeFixes(SpreadsheetApp.getActiveSpreadsheet(), idsNow()));
  return [
    told,
    `${countOf(done.length, 'rad har', 'rader har')} fått id.`,
    ...refused.map((reason) => `Gick inte att ändra: ${reason}`),
  ].join(' ');
}

function idsNow(): PlacedFix[] {
  return missingIds(readWorkbook(SpreadsheetApp.getActiveSpreadsheet()), { today: today() });
}
