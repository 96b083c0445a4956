import { isInRange } from '../excel/read/cell-reference.ts';
import { type TableArea, tableReader } from '../excel/read/read-tables.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';

/** The tables of a sheet, as people make them with Insert > Table. */
export function tablesOf({ package: opened, sheets }: XlsxFile, sheetName: string): TableArea[] {
  return tableReader(opened)(sheets.find(({ name }) => name === sheetName)?.part ?? '');
}

/** Whether a cell is a header of a table; row and column count from 1. */
export function isTableHeader(tables: readonly TableArea[], row: number, column: number): boolean {
  return tables.some(
    ({ range, headerRows }) => headerRows > 0 && isInRange({ row, column }, { ...range, bottom: range.top }),
  );
}
