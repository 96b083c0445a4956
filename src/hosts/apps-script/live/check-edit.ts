import {
  type CellValue,
  definitionNamed,
  headerRowOf,
  headerSearchRows,
  isContextSheet,
  liveFindings,
} from '../../../core/index.ts';
import { cellReader } from '../read/cell-reader.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { withUnknownCells } from '../read/unknown-cells.ts';
import { today } from '../run/today.ts';
import { type LiveContext, rememberContext, rememberedContext } from './live-context.ts';
import { markCells } from './mark-cells.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Down to this row, header and edited rows are read with one call; further down one of each is quicker. */
const lastNearRow = 1000;
/** A simple trigger has half a minute. A larger paste is left to the whole check. */
const mostRows = 2000;

/**
 * Checks the rows of an edited range and marks their cells. At most six calls that reach Google for a cell (one more below row
 * 1000, and one where a cell is still being computed), however many findings there are. The first edit of all also reads the settings and the lists, to remember them.
 */
export function checkEdit(range: Range): void {
  const tab = range.getSheet();
  const name = tab.getName();
  if (isContextSheet(name)) readContext();
  const definition = definitionNamed(name);
  const first = Math.max(2, range.getRow());
  const last = range.getLastRow();
  if (definition?.layout !== 'records' || last < first) return;
  if (last - first >= mostRows) {
    const text = 'Så många rader ändrades att de inte kontrolleras här. Välj Kontrollera i menyn.';
    SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Ledningens genomgång');
    return;
  }
  const { zone, sheets } = rememberedContext() ?? readContext();
  const { top: headers, edited } = readRows(tab, zone, first, last);
  const headerRow = headerRowOf(definition, headers);
  if (last <= headerRow) return;
  const below = Math.max(headerRow + 1, first);
  const [left, right] = [range.getColumn() - 1, range.getLastColumn() - 1];
  const rows = Array.from({ length: last }, (_, index): readonly CellValue[] => {
    if (index + 1 === headerRow) return headers[index] ?? [];
    return index + 1 < below ? [] : (edited[index + 1 - first] ?? []);
  });
  markCells(
    tab,
    { first: below, last, width: headers[0]?.length ?? 1 },
    liveFindings({ name, rows }, sheets, today()),
    ({ live }, column) => live === 'row' || (column >= left && column <= right),
  );
}

function readContext(): LiveContext {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return rememberContext(spreadsheet, readWorkbook(spreadsheet, isContextSheet).sheets);
}

type Rows = readonly (readonly CellValue[])[];

/** Of a tab the rows that the headers are among, and the edited ones. */
function readRows(tab: Tab, zone: string, first: number, last: number): { top: Rows; edited: Rows } {
  const between = (from: number, to: number): Rows => rowsBetween(tab, zone, from, to);
  if (last > lastNearRow) return { top: between(1, headerSearchRows), edited: between(first, last) };
  const rows = last >= headerSearchRows ? between(1, last) : topRows(tab, between);
  return { top: rows.slice(0, headerSearchRows), edited: rows.slice(first - 1, last) };
}

/** Asks how many rows the grid has only where it turns out to have fewer than are wanted, since asking takes time. */
function topRows(tab: Tab, between: (from: number, to: number) => Rows): Rows {
  try {
    return between(1, headerSearchRows);
  } catch {
    return between(1, tab.getMaxRows());
  }
}

function rowsBetween(tab: Tab, zone: string, first: number, last: number): Rows {
  const range = tab.getRange(`${first}:${last}`);
  const read = cellReader(zone);
  return withUnknownCells(
    range.getValues().map((row) => row.map(read)),
    () => range.getFormulas(),
  );
}
