import {
  type CellValue,
  checkWorkbook,
  type Finding,
  foldText,
  type Sheet,
  sheetDefinitions,
} from '../../../core/index.ts';
import { cellReader } from '../read/cell-reader.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { today } from '../run/today.ts';
import { isContextSheet, rememberContext, rememberedContext } from './live-context.ts';
import { markCells, type Touched } from './mark-cells.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Down to this row, header and edited rows are read with one call; further down one of each is quicker. */
const lastNearRow = 1000;
/** A simple trigger has half a minute. A larger paste is left to the whole check. */
const mostRows = 2000;

/** Rules that a row alone cannot tell: what other rows hold, or what need not disturb somebody who types. */
const notLive = new Set(['S-05', 'S-07', 'S-16', 'S-17']);

/**
 * Checks the rows of an edited range and marks their cells. At most six calls to the spreadsheet for a cell (one more
 * below row 1000), however many findings there are.
 */
export function checkEdit(range: Range): void {
  const tab = range.getSheet();
  const name = tab.getName();
  if (isContextSheet(name)) rememberContext(readWorkbook(SpreadsheetApp.getActiveSpreadsheet(), isContextSheet).sheets);
  const definition = sheetDefinitions.find((candidate) => foldText(candidate.name) === foldText(name));
  if (definition?.layout !== 'records') return;
  const first = Math.max(2, range.getRow());
  const last = range.getLastRow();
  if (last < first) return;
  if (last - first >= mostRows) {
    SpreadsheetApp.getActiveSpreadsheet().toast(
      'Så många rader ändrades att de inte kontrolleras här. Välj Kontrollera i menyn.',
      'Ledningens genomgång',
    );
    return;
  }
  const touched = { first, last, left: range.getColumn() - 1, right: range.getLastColumn() - 1 };
  const sheet = readEditedRows(tab, name, touched);
  const { findings } = checkWorkbook({ sheets: [...rememberedContext(), sheet] }, { today: today() }, 'rows');
  markCells(tab, touched, sheet.rows[0]?.length ?? 1, findings.filter(isLive(first)));
}

/** The header and the edited rows in their places; the rows between are empty. */
function readEditedRows(tab: Tab, name: string, { first, last }: Touched): Sheet {
  const near = last <= lastNearRow;
  const values = near
    ? tab.getRange(`1:${last}`).getValues()
    : [...tab.getRange('1:1').getValues(), ...tab.getRange(`${first}:${last}`).getValues()];
  const read = cellReader(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const toRow = (row: readonly unknown[] | undefined): CellValue[] => (row ?? []).map(read);
  const skipped = near ? first - 1 : 1;
  const rows = Array.from({ length: last }, (_, index): CellValue[] => {
    if (index === 0) return toRow(values[0]);
    return index < first - 1 ? [] : toRow(values[skipped + index - (first - 1)]);
  });
  return { name, rows };
}

const isLive =
  (first: number) =>
  ({ rule, row, severity }: Finding): boolean =>
    row !== null && row >= first && severity !== 'Upplysning' && !notLive.has(rule);
