import { layOutSheet, type Medium, type OutputSheet } from '../../../core/index.ts';
import { showProgress } from '../run/progress.ts';
import { linkAddresses } from './links.ts';
import { ownTabs } from './own-tabs.ts';
import { paintSheet } from './paint-sheet.ts';

/** Google Sheets draws no bars within cells, and its charts carry no text for those who do not see them. */
const medium: Medium = { bars: 'beside', chartTexts: 'above' };

/**
 * Writes the program's sheets, each whole. People's own sheets are not touched.
 * @returns the names of their tabs, in the same order
 */
export function writeOutputSheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly OutputSheet[],
): string[] {
  const own = ownTabs(spreadsheet, sheets);
  const names = new Map<string, string>(own.map(({ sheet, tab }) => [sheet.name, tab.getName()]));
  const tabName = (wanted: string) => names.get(wanted) ?? wanted;
  const address = linkAddresses(spreadsheet.getSheets());
  own.forEach(({ sheet, tab }, index) => {
    showProgress(`Skriver ${sheet.name}`, index, own.length);
    paintSheet(tab, layOutSheet(sheet, medium, tabName), address);
  });
  return own.map(({ tab }) => tab.getName());
}
