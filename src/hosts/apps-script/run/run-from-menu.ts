import { knownRefusal } from '../write/refusal-of.ts';
import { logRun } from './log-run.ts';
import { UserError } from './user-error.ts';
import { version } from './version.ts';

/** Characters that a message at the edge of the spreadsheet holds: a longer one is cut off there. */
const longestToast = 160;

/**
 * Runs a command of the menu. What cannot be done is told in a dialog; a fault of the program's own is told too, and
 * thrown on, so that it stands among the failed executions that an administrator sees.
 *
 * @param command returns what to tell when it is done; `null` = nothing
 */
export function runFromMenu(title: string, command: () => string | null): void {
  let told: string | null;
  try {
    told = logRun(title, command);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, messageOf(error), ui.ButtonSet.OK);
    if (error instanceof UserError) return;
    throw error;
  }
  if (told === null) return;
  if (told.length <= longestToast) SpreadsheetApp.getActiveSpreadsheet().toast(told, title, 8);
  else {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, told, ui.ButtonSet.OK);
  }
}

/** The message for a person. What the platform says is in English and is passed on as it is, after words of our own. */
export function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const known = knownRefusal(error);
  if (known !== undefined) return `Det gick inte att slutföra: ${known} Det som hann göras står kvar.`;
  const detail = error instanceof Error ? error.message : String(error);
  return `Det gick inte att slutföra. Det som hann göras står kvar, och det går bra att försöka igen. Om felet återkommer: skicka den här texten till den som förvaltar tillägget.\n\n${detail}\n\nVersion ${version}`;
}
