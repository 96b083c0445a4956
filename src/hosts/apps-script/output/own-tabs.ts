import { foldText, freeTabName, hasGivenName, type OutputSheet } from '../../../core/index.ts';
import { isGrid } from '../read/read-workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

const ownTabsKey = 'own-tabs';

/** A tab of the program's, and the name it has. */
export interface OwnTab {
  readonly sheet: OutputSheet;
  readonly tab: Tab;
}

/**
 * The tabs to write output sheets to, made where they are missing. A tab is the program's own when the program made it,
 * unless somebody has given it a name of their own to keep it; else one with the right name that is empty or has the
 * headers of the sheet, as written by another host or before the spreadsheet was copied. A person's own sheet of that
 * name is left alone, and the program's is called `Översikt (2)`.
 */
export function ownTabs(spreadsheet: Spreadsheet, sheets: readonly OutputSheet[]): OwnTab[] {
  const notes = PropertiesService.getDocumentProperties();
  const numbers = JSON.parse(notes.getProperty(ownTabsKey) ?? '{}') as Record<string, number>;
  const tabs = spreadsheet.getSheets();
  const names = new Set(tabs.map((tab) => foldText(tab.getName())));
  const active = spreadsheet.getActiveSheet();
  const own = sheets.map((sheet): OwnTab => {
    const made = tabs.find(
      (tab) => tab.getSheetId() === numbers[sheet.name] && hasGivenName(tab.getName(), sheet.name),
    );
    const known = made ?? sameNamed(tabs, sheet);
    const tab =
      known ??
      spreadsheet.insertSheet(
        freeTabName(sheet.name, (name) => names.has(foldText(name))),
        spreadsheet.getNumSheets(),
      );
    names.add(foldText(tab.getName()));
    return { sheet, tab };
  });
  const found = Object.fromEntries(own.map(({ sheet, tab }) => [sheet.name, tab.getSheetId()]));
  const all = JSON.stringify({ ...numbers, ...found });
  if (all !== JSON.stringify(numbers)) {
    notes.setProperty(ownTabsKey, all);
    // A new tab comes to the front by itself.
    spreadsheet.setActiveSheet(active);
  }
  return own;
}

function sameNamed(tabs: readonly Tab[], sheet: OutputSheet): Tab | undefined {
  const tab = tabs.find((candidate) => isGrid(candidate) && foldText(candidate.getName()) === foldText(sheet.name));
  return tab !== undefined && (tab.getLastRow() === 0 || hasHeaders(tab, sheet)) ? tab : undefined;
}

/** Tables begin near the top, so that few rows need be read. */
const rowsWithHeaders = 30;

function hasHeaders(tab: Tab, { parts }: OutputSheet): boolean {
  const table = parts.find((part) => part.kind === 'table');
  const headers = table?.kind === 'table' ? table.columns.map(({ header }) => header) : ['VP-underlag'];
  const rows = tab
    .getRange(1, 1, Math.min(rowsWithHeaders, tab.getMaxRows()), Math.min(headers.length, tab.getMaxColumns()))
    .getValues();
  return rows.some((row) => headers.every((header, index) => row[index] === header));
}
