import { type CellRange, isInRange, parseCellRange } from '../excel/read/cell-reference.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { XmlCursor } from '../excel/xml/xml-cursor.ts';

/** The tables of a sheet, as people make them with Insert > Table. */
export function tableRanges({ package: opened, sheets, fileName }: XlsxFile, sheetName: string): CellRange[] {
  const part = sheets.find(({ name }) => name === sheetName)?.part ?? '';
  return opened
    .relationships(part)
    .filter(({ type, target, external }) => type === 'table' && !external && opened.has(target))
    .flatMap(({ target }) => {
      const cursor = new XmlCursor(opened.readXml(target).text, { fileName, part: target });
      while (cursor.next()) if (cursor.name === 'table') return parseCellRange(cursor.attribute('ref') ?? '') ?? [];
      return [];
    });
}

/** Whether a cell is in the first row of a table; row and column count from 1. */
export function isTableHeader(tables: readonly CellRange[], row: number, column: number): boolean {
  return tables.some((range) => isInRange({ row, column }, { ...range, bottom: range.top }));
}
