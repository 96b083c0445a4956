import exceljs from 'exceljs';
import { markedSheets } from '../../src/formats/excel/output/sheet-marks.ts';
import { readWorkbook } from '../support/unpacked-by-node.ts';
import { areaOf } from './addresses.ts';
import { type CellContent, cellToSet, newTab, type TabModel, type WorkbookModel } from './workbook-model.ts';

const day = 86_400_000;
const epoch = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** A workbook as Excel opens a file: dates are serial numbers, formulas keep their results, and the program's mark is a name of its tab. */
export async function loadWorkbook(bytes: Uint8Array, name = 'arbetsbok.xlsx'): Promise<WorkbookModel> {
  const file = new exceljs.Workbook();
  await file.xlsx.load(Buffer.from(bytes).buffer as ArrayBuffer);
  const date1904 = file.properties.date1904 === true;
  const marked = markedSheets(readWorkbook(bytes, name));
  const tabs = file.worksheets.map((sheet) => {
    const tab = newTab(sheet.name);
    sheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, columnNumber) => {
        const value = contentOf(cell.value, date1904 ? epoch[1904] : epoch[1900]);
        const target = cellToSet(tab, rowNumber - 1, columnNumber - 1);
        // A merged cell holds nothing beside its first.
        if (cell.master === cell) target.value = value;
        target.format = cell.numFmt ?? 'General';
        if (cell.formula) target.formula = `=${cell.formula}`;
      });
    });
    if (marked.has(sheet.name)) tab.names.set('_lis_sheet', false);
    loadTables(sheet, tab);
    return tab;
  });
  return { name, tabs, names: [], date1904 };
}

function loadTables(sheet: exceljs.Worksheet, tab: TabModel): void {
  for (const { table } of sheet.getTables() as unknown as { table: exceljs.TableProperties & { tableRef: string } }[]) {
    const { name, tableRef, totalsRow = false } = table;
    tab.tables.push({ name, area: areaOf(tableRef), totals: totalsRow });
  }
}

function contentOf(value: exceljs.CellValue, from: number): CellContent {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Math.round(((value.getTime() - from) / day) * 1e10) / 1e10;
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value) return contentOf(value.result as exceljs.CellValue, from);
  if ('text' in value) return contentOf(value.text as exceljs.CellValue, from);
  return '';
}
