import { layOutSheet, type Medium, type OutputSheet } from '../../../core/index.ts';
import { showProgress } from '../run/progress.ts';
import { type Refusal, refusalOf } from '../write/refusal-of.ts';
import { linkAddresses } from './links.ts';
import { ownTabs } from './own-tabs.ts';
import { paintSheet } from './paint-sheet.ts';

/** Google Sheets draws no bars within cells, and its charts carry no text for those who do not see them. */
const medium: Medium = { bars: 'beside', chartTexts: 'above' };

export interface WrittenSheets {
  /** Names of the tabs, in the order of the sheets; `null` = Google would not let it be written. */
  readonly tabs: readonly (string | null)[];
  readonly refused: readonly Refusal[];
}

/** Writes the program's sheets, each whole. One that Google refuses stops none of the others. People's own sheets are not touched. */
export function writeOutputSheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly OutputSheet[],
): WrittenSheets {
  const own = ownTabs(spreadsheet, sheets);
  const names = new Map<string, string>(own.map(({ sheet, tab }) => [sheet.name, tab.getName()]));
  const tabName = (wanted: string) => names.get(wanted) ?? wanted;
  const address = linkAddresses(spreadsheet.getSheets());
  const refused: Refusal[] = [];
  const tabs = own.map(({ sheet, tab }, index) => {
    showProgress(`Skriver ${sheet.name}`, index, own.length);
    const name = tabName(sheet.name);
    try {
      paintSheet(tab, layOutSheet(sheet, medium, tabName), address);
      // What Google has put off it refuses only now.
      SpreadsheetApp.flush();
      return name;
    } catch (error) {
      refused.push({ where: name, why: refusalOf(error) });
      return null;
    }
  });
  return { tabs, refused };
}
