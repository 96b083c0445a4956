import { type CellValue, foldText, type Sheet, sheetDefinitions } from '../../../core/index.ts';
import { cellReader } from '../read/cell-reader.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { withUnknownCells } from '../read/unknown-cells.ts';
import { today } from '../run/today.ts';
import { isContextSheet, type LiveContext, rememberContext, rememberedContext } from './live-context.ts';
import { liveFindings } from './live-findings.ts';
import { markCells, type Touched } from './mark-cells.ts';

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
  const definition = sheetDefinitions.find((candidate) => foldText(candidate.name) === foldText(name));
  const first = Math.max(2, range.getRow());
  const last = range.getLastRow();
  if (definition?.layout !== 'records' || last < first) return;
  if (last - first >= mostRows) {
    const text = 'Så många rader ändrades att de inte kontrolleras här. Välj Kontrollera i menyn.';
    SpreadsheetApp.getActiveSpreadsheet().toast(text, 'Ledningens genomgång');
    return;
  }
  const touched = { first, last, left: range.getColumn() - 1, right: range.getLastColumn() - 1 };
  const { zone, sheets } = rememberedContext() ?? readContext();
  const sheet = readEditedRows(tab, zone, touched);
  markCells(tab, touched, sheet.rows[0]?.length ?? 1, liveFindings(sheet, sheets, today()));
}

function readContext(): LiveContext {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return rememberContext(spreadsheet, readWorkbook(spreadsheet, isContextSheet).sheets);
}

/** The header and the edited rows in their places; the rows between are empty. */
function readEditedRows(tab: Tab, zone: string, { first, last }: Touched): Sheet {
  const near = last <= lastNearRow;
  const ranges = (near ? [`1:${last}`] : ['1:1', `${first}:${last}`]).map((rows) => tab.getRange(rows));
  const read = cellReader(zone);
  const values = withUnknownCells(
    ranges.flatMap((range) => range.getValues().map((row) => row.map(read))),
    () => ranges.flatMap((range) => range.getFormulas()),
  );
  const skipped = near ? first - 1 : 1;
  const rows = Array.from({ length: last }, (_, index): readonly CellValue[] => {
    if (index > 0 && index < first - 1) return [];
    return values[index === 0 ? 0 : skipped + index - (first - 1)] ?? [];
  });
  return { name: tab.getName(), rows };
}
