import { type NextYear, nextYearQuestion, nextYearRefusal, nextYearTask, type Workbook } from '../../../core/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { exclusively } from '../run/exclusively.ts';
import { today } from '../run/today.ts';
import { UserError } from '../run/user-error.ts';
import { writeEdits } from './write-edits.ts';

const title = 'Nästa år';

/**
 * Prepares the next review in the spreadsheet, after it has shown what will be done. A review that is not decided yet is prepared only when
 * that is asked for. `null` = the person said no, or has been told already.
 */
export function nextYearFromMenu(): string | null {
  let { outcome } = planned();
  if (outcome.kind === 'undecided') {
    if (!agrees(`${nextYearRefusal(outcome)}\n\nVill du förbereda ${outcome.next} ändå?`)) return null;
    ({ outcome } = planned(outcome.next));
  }
  if (outcome.kind !== 'planned') throw new UserError(nextYearRefusal(outcome) ?? '');
  const { next, done } = outcome;
  if (!agrees(nextYearQuestion(outcome))) return null;
  const after = exclusively(title, () => {
    const { outcome: now, workbook } = planned(next);
    if (now.kind !== 'planned' || JSON.stringify(now.done) !== JSON.stringify(done))
      throw new UserError('Någon har ändrat i kalkylarket sedan listan visades, så inget är gjort: försök igen.');
    writeEdits(SpreadsheetApp.getActiveSpreadsheet(), now.edits, workbook);
    return now.done;
  });
  const ui = SpreadsheetApp.getUi();
  ui.alert(`Genomgången ${next} är förberedd`, after.join('\n'), ui.ButtonSet.OK);
  return null;
}

function planned(year?: number): { readonly outcome: NextYear; readonly workbook: Workbook } {
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  return { outcome: nextYearTask(workbook, { today: today() }, year), workbook };
}

function agrees(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
