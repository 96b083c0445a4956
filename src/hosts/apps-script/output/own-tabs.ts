import { chooseTabs, type ExistingTab, type OutputSheet } from '../../../core/index.ts';
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
 * The tabs to write output sheets to, made where they are missing. Which is the program's own the core judges; a copied spreadsheet,
 * and what another host has written, have no note of it. A person's own sheet of that name is left alone, and the program's is
 * called `Översikt (2)`.
 */
export function ownTabs(spreadsheet: Spreadsheet, sheets: readonly OutputSheet[]): OwnTab[] {
  const notes = PropertiesService.getDocumentProperties();
  const numbers = JSON.parse(notes.getProperty(ownTabsKey) ?? '{}') as Record<string, number>;
  const tabs = spreadsheet.getSheets();
  const names = tabs.map((tab) => tab.getName());
  const grids = tabs.filter(isGrid).map((tab) => existingTab(tab, numbers));
  const active = spreadsheet.getActiveSheet();
  const own = chooseTabs(grids, names, sheets).map(({ sheet, tab, name }): OwnTab => {
    return { sheet, tab: tab?.tab ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets()) };
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

/** Title and headers stand near the top, so that few rows need be read. */
const rowsAtTheTop = 30;

function existingTab(tab: Tab, numbers: Readonly<Record<string, number>>): ExistingTab & { readonly tab: Tab } {
  return {
    tab,
    name: tab.getName(),
    isMarked: ({ name }) => tab.getSheetId() === numbers[name],
    isBlank: () => tab.getLastRow() === 0,
    rows: () => {
      const [rows, columns] = [Math.min(rowsAtTheTop, tab.getLastRow()), tab.getLastColumn()];
      return rows === 0 || columns === 0 ? [] : tab.getRange(1, 1, rows, columns).getValues();
    },
  };
}
