import { type CellValue, cellText, type Sheet } from '../../src/core/index.ts';
import { escapeCellText } from '../../src/formats/xml/write-xml.ts';
import { buildXlsx } from './xlsx-builder.ts';

/** A workbook file of sheets, every cell of which holds text. */
export function xlsxOfSheets(sheets: readonly Sheet[]): Uint8Array {
  return buildXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => `<row>${row.map(cellXml).join('')}</row>`).join(''),
    })),
  });
}

function cellXml(value: CellValue): string {
  if (value === null) return '<c/>';
  return `<c t="str"><v>${escapeCellText(typeof value === 'object' ? cellText(value) : String(value))}</v></c>`;
}
