import ExcelJS from 'exceljs';
import type { Mapping } from '../../../core/index.ts';
import { mapHeaders, mapRows, mapSheetName } from '../../../formats/import-map/index.ts';
import { normalizeZip } from '../../../formats/zip/index.ts';
import { orderFontParts } from '../templates/mend-styles.ts';

const widths: readonly number[] = [26, 26, 10, 34, 44, 16, 20, 30, 24, 10, 50];
const ink = { argb: 'FF1A1A1A' };

/** A workbook (.xlsx) with a map in the sheet Avbildning, to mend in Excel. The same map gives the same bytes. */
export async function mapWorkbook(mapping: Mapping): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Ledningens genomgång';
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const sheet = workbook.addWorksheet(mapSheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...mapHeaders]).font = { bold: true, color: ink };
  for (const row of mapRows(mapping)) {
    const added = sheet.addRow(mapHeaders.map((header) => row[header] ?? null));
    if (row.Säkerhet === 'fråga')
      added.eachCell((cell) =>
        Object.assign(cell, { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } } }),
      );
  }
  mapHeaders.forEach((_, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = widths[index] as number;
    column.numFmt = '@';
    column.alignment = { vertical: 'top', wrapText: index >= 3 };
  });
  const certainty = mapHeaders.indexOf('Säkerhet') + 1;
  for (let row = 2; row <= sheet.rowCount; row++) {
    sheet.getCell(row, certainty).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['"säker,antaget,fråga"'],
    };
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: mapHeaders.length } };
  return normalizeZip(new Uint8Array(await workbook.xlsx.writeBuffer()), { 'xl/styles.xml': orderFontParts });
}
