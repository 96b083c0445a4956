import type { CellValue, Workbook } from '../../../src/core/index.ts';
import type { Cell } from '../sheets/cell.ts';
import { isDateFormat } from '../sheets/number-format.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import type { SpreadsheetModel } from '../sheets/spreadsheet-model.ts';
import { civilOfSerial } from '../zones.ts';

/** The values of a spreadsheet as the core takes them: what every host should read of it. */
export function toWorkbook({ sheets }: SpreadsheetModel): Workbook {
  return {
    sheets: sheets.filter(({ type }) => type === 'GRID').map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) })),
  };
}

function rowsOf(sheet: SheetModel): CellValue[][] {
  const { rows, columns } = sheet.dataArea;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellValue(sheet.peek(row + 1, column + 1))),
  );
}

function cellValue(cell: Readonly<Cell> | undefined): CellValue {
  if (!cell || cell.content === '') return null;
  const { content, look } = cell;
  if (typeof content !== 'number' || !isDateFormat(look.format)) return content;
  const text = new Date(civilOfSerial(content)).toISOString();
  return { date: text.slice(11, 16) === '00:00' ? text.slice(0, 10) : text.slice(0, 16) };
}
