import { isReadSheet, type Sheet, type TotalRow, type Workbook } from '../../../core/index.ts';
import { cellValues, datedCell, formulaTexts } from './cell-values.ts';
import { countsFrom1904 } from './date-system.ts';
import { type RawSheet, readCells } from './read-cells.ts';

/** The sheets that the core knows, each read by the block, and the names of the others. */
export function readWorkbook(workbook: ExcelScript.Workbook): Workbook {
  const tabs: RawSheet[] = [];
  const totals: TotalRow[][] = [];
  const unreadTabs: string[] = [];
  let date1904: boolean | undefined;
  for (const tab of workbook.getWorksheets()) {
    const name = tab.getName();
    if (!isReadSheet(name)) {
      unreadTabs.push(name);
      continue;
    }
    const read = readCells(tab, name);
    const dated = date1904 === undefined ? datedCell(read) : undefined;
    if (dated !== undefined)
      date1904 = countsFrom1904(dated, tab.getRangeByIndexes(dated.row, dated.column, 1, 1).getText());
    tabs.push(read);
    totals.push(totalsOf(tab));
  }
  const from1904 = date1904 ?? false;
  const sheets = tabs.map((tab, index): Sheet => {
    const summed = totals[index] ?? [];
    const rows = cellValues(tab, from1904);
    const texts = formulaTexts(tab, rows);
    return {
      name: tab.name,
      rows,
      ...(texts.size > 0 && { formulaText: texts }),
      ...(summed.length > 0 && { totals: summed }),
    };
  });
  return { sheets, unreadTabs, ...(from1904 && { date1904: true }) };
}

function totalsOf(tab: ExcelScript.Worksheet): TotalRow[] {
  const totals: TotalRow[] = [];
  for (const table of tab.getTables()) {
    if (!table.getShowTotals()) continue;
    const range = table.getTotalRowRange();
    const first = range.getColumnIndex();
    totals.push({ row: range.getRowIndex() + 1, first, last: first + range.getColumnCount() - 1 });
  }
  return totals;
}
