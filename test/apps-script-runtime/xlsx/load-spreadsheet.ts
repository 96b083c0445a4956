import { isKnown, type KnownValue, serialFromCivil } from '../../../src/core/index.ts';
import type { SheetEntry, XlsxFile } from '../../../src/formats/excel/index.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { SpreadsheetModel, type SpreadsheetOptions } from '../sheets/spreadsheet-model.ts';
import { readFormulas } from './read-formulas.ts';

/**
 * A spreadsheet with the values of an Excel file, as Google makes one of an upload: dates become serial numbers with a
 * date format, and a formula keeps its last result. Looks and rules of the file are left out.
 */
export function loadSpreadsheet(bytes: Uint8Array, options: SpreadsheetOptions = {}): SpreadsheetModel {
  const file = readWorkbook(bytes, 'workbook.xlsx');
  const spreadsheet = new SpreadsheetModel(options);
  spreadsheet.sheets = [];
  for (const entry of file.sheets) addSheet(spreadsheet, file, entry);
  spreadsheet.active = spreadsheet.sheets.find(({ hidden }) => !hidden) as SheetModel;
  return spreadsheet;
}

function addSheet(spreadsheet: SpreadsheetModel, file: XlsxFile, { name, kind, visibility, part }: SheetEntry): void {
  const rows = file.workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const grid = { rows: Math.max(1000, rows.length), columns: Math.max(26, width) };
  const sheet = spreadsheet.insertSheet(name, spreadsheet.sheets.length, grid);
  sheet.hidden = visibility !== 'visible';
  if (kind !== 'worksheet') {
    sheet.type = 'OBJECT';
    return;
  }
  const formulas = file.hasFormulas ? readFormulas(file.package.readXml(part).text, part) : new Map<string, string>();
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      const [place, column] = [down + 1, across + 1];
      if (value !== null && isKnown(value)) setValue(sheet, place, column, value);
      if (file.isFormula(name, place, column))
        sheet.cell(place, column).formula = formulas.get(`${place},${column}`) ?? '=ARRAYFORMULA()';
    });
  });
}

function setValue(sheet: SheetModel, row: number, column: number, value: Exclude<KnownValue, null>): void {
  const cell = sheet.cell(row, column);
  if (typeof value !== 'object') cell.content = value;
  else {
    cell.content = serialFromCivil(value.date);
    cell.look = { ...cell.look, format: value.date.length > 10 ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd' };
  }
}
