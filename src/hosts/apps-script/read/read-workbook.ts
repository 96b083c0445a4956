import {
  type CellValue,
  cellAddress,
  isReadSheet,
  runsAsFormula,
  type Sheet,
  type Workbook,
} from '../../../core/index.ts';
import { patientlyReading } from '../run/patiently.ts';
import { cellReader } from './cell-reader.ts';
import { withUnknownCells } from './unknown-cells.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The sheets that the core knows, each read in one call (two where some text begins as a formula does, or some cell is still being
 * computed), and the names of the others.
 * @param isWanted told a tab's name, leaves out those that are not needed
 */
export function readWorkbook(spreadsheet: Spreadsheet, isWanted: (name: string) => boolean = isReadSheet): Workbook {
  const read = cellReader(spreadsheet.getSpreadsheetTimeZone());
  const tabs = spreadsheet.getSheets().filter(isGrid);
  const wanted = tabs.filter((tab) => isWanted(tab.getName()));
  const unreadTabs = tabs.map((tab) => tab.getName()).filter((name) => !isWanted(name));
  const sheets = wanted.map((tab) =>
    patientlyReading(
      () => readTab(tab, read),
      (milliseconds) => Utilities.sleep(milliseconds),
    ),
  );
  return { sheets, unreadTabs };
}

/** A tab of cells; a chart can have a tab of its own, which has none. */
export function isGrid(tab: Tab): boolean {
  return tab.getType() === SpreadsheetApp.SheetType.GRID;
}

function readTab(tab: Tab, read: (value: unknown) => CellValue): Sheet {
  const range = tab.getDataRange();
  let known: string[][] | undefined;
  const formulas = () => {
    known ??= range.getFormulas();
    return known;
  };
  const rows = withUnknownCells(
    range.getValues().map((row) => row.map(read)),
    formulas,
  );
  const looksRun = rows.some((row) => row.some((value) => typeof value === 'string' && runsAsFormula(value)));
  return { name: tab.getName(), rows, ...(looksRun && { formulaText: formulaCells(formulas(), rows) }) };
}

/** Addresses of the formulas whose result is text that a spreadsheet would run. */
function formulaCells(formulas: string[][], rows: readonly (readonly CellValue[])[]): ReadonlySet<string> {
  const addresses = new Set<string>();
  rows.forEach((row, index) => {
    row.forEach((value, position) => {
      if (typeof value !== 'string' || !runsAsFormula(value)) return;
      if (formulas[index]?.[position]) addresses.add(cellAddress(index + 1, position));
    });
  });
  return addresses;
}
