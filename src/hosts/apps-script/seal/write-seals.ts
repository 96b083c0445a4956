import { foldText, type Seal, sealLines, sealSheetName } from '../../../core/index.ts';
import { cellInput } from '../write/cell-input.ts';
import { checksumOf } from './checksum-of.ts';

const warning =
  'Det som ledningen har beslutat. Programmet skriver bladet; ändras det går nästa slutliga genomgång inte att göra.';

/** Writes the decisions into their hidden sheet, which warns whoever would change it. */
export function writeSeals(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, seals: readonly Seal[]): void {
  const active = spreadsheet.getActiveSheet();
  const known = spreadsheet.getSheets().find((tab) => foldText(tab.getName()) === sealSheetName);
  const tab = known ?? spreadsheet.insertSheet(sealSheetName, spreadsheet.getNumSheets());
  const lines = sealLines(seals, checksumOf);
  const rows = tab.getMaxRows();
  if (lines.length > rows) tab.insertRowsAfter(rows, lines.length - rows);
  tab.clear();
  tab.getRange(1, 1, lines.length, 1).setValues(lines.map((line) => [cellInput(line)]));
  if (known !== undefined) return;
  tab.protect().setDescription(warning).setWarningOnly(true);
  // A new tab comes to the front by itself, and one in front cannot be hidden.
  spreadsheet.setActiveSheet(active);
  tab.hideSheet();
}
