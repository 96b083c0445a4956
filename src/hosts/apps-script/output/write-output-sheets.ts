import type { OutputSheet } from '../../../core/index.ts';
import { showProgress } from '../run/progress.ts';
import { layOutSheet } from './lay-out-sheet.ts';
import { linkAddresses } from './links.ts';
import { ownTabs } from './own-tabs.ts';
import { paintSheet } from './paint-sheet.ts';

/**
 * Writes the program's sheets, each whole. People's own sheets are not touched.
 * @returns the names of tabs that could not have their own name, since a person has a sheet of that name
 */
export function writeOutputSheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly OutputSheet[],
): string[] {
  const own = ownTabs(spreadsheet, sheets);
  const address = linkAddresses(spreadsheet.getSheets());
  own.forEach(({ sheet, tab }, index) => {
    showProgress(`Skriver ${sheet.name}`, index, own.length);
    paintSheet(tab, sheet, layOutSheet(sheet, address));
  });
  return own.map(({ tab }) => tab.getName()).filter((name) => !sheets.some((sheet) => sheet.name === name));
}
