import {
  countOf,
  missingIds,
  missingIdsQuestion,
  type PlacedFix,
  tabNameQuestion,
  tabsToName,
} from '../../../core/index.ts';
import { writeFixes } from '../fixes/apply-fixes.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { exclusively } from '../run/exclusively.ts';
import { today } from '../run/today.ts';
import { refusalTexts } from '../write/refusal-of.ts';
import { setUpSheets } from './set-up-sheets.ts';

const title = 'Förbered kalkylarket';

/** Sets the spreadsheet up, names tabs that look like a missing sheet where the person says yes, and gives rows without an id one where the person says yes. */
export function setUpFromMenu(): string {
  const renamed = nameLikelyTabs();
  const told = [...renamed, setUpSheets()].join(' ');
  const ids = idsNow();
  if (ids.length === 0) return told;
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(title, missingIdsQuestion(ids), ui.ButtonSet.YES_NO) !== ui.Button.YES) return told;
  // Read again under the lock: somebody may have written ids while the question stood.
  const { done, refused } = exclusively(title, () => writeFixes(SpreadsheetApp.getActiveSpreadsheet(), idsNow()));
  return [
    told,
    `${countOf(done.length, 'rad har', 'rader har')} fått id.`,
    ...refusalTexts('Gick inte att ändra', refused),
  ].join(' ');
}

/** A tab of another name would be left beside an empty sheet, and its rows would no longer be missed. Returns what to tell. */
function nameLikelyTabs(): string[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ui = SpreadsheetApp.getUi();
  return tabsToName(readWorkbook(spreadsheet), { today: today() }).map((likely) => {
    const { tab, sheet } = likely;
    if (ui.alert(title, tabNameQuestion(likely), ui.ButtonSet.YES_NO) !== ui.Button.YES)
      return `Fliken ${tab} är kvar, och läses inte.`;
    spreadsheet.getSheetByName(tab)?.setName(sheet);
    return `Fliken ${tab} heter nu ${sheet}.`;
  });
}

function idsNow(): PlacedFix[] {
  return missingIds(readWorkbook(SpreadsheetApp.getActiveSpreadsheet()), { today: today() });
}
