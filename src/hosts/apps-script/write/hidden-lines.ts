import { foldText } from '../../../core/index.ts';
import { cellInput } from './cell-input.ts';
import { growGrid } from './grow-grid.ts';

/** Writes lines into a hidden tab of the program's, one a row, which warns whoever would change it. */
export function writeHiddenLines(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  lines: readonly string[],
  warning: string,
): void {
  const active = spreadsheet.getActiveSheet();
  const known = spreadsheet.getSheets().find((tab) => foldText(tab.getName()) === foldText(name));
  const tab = known ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  growGrid(tab, lines.length, 1);
  tab.clear();
  tab.getRange(1, 1, lines.length, 1).setValues(lines.map((line) => [cellInput(line)]));
  if (known !== undefined) return;
  tab.protect().setDescription(warning).setWarningOnly(true);
  // A new tab comes to the front by itself, and one in front cannot be hidden.
  spreadsheet.setActiveSheet(active);
  tab.hideSheet();
}
