import type { Workbook } from '../../src/core/index.ts';
import { exampleWorkbook } from './example-file.ts';

const grownSheets = ['Handlingsplan', 'Informationsklassning'];

/** The example with so many rows in Handlingsplan and in Informationsklassning, over and over with new ids. */
export function grownExample(rows: number): Workbook {
  const sheets = exampleWorkbook.sheets.map((sheet) => {
    if (!grownSheets.includes(sheet.name)) return sheet;
    const [header = [], ...body] = sheet.rows;
    const filled = body.filter((row) => row.some((value) => value !== null));
    const grown = Array.from({ length: rows }, (_, index) => {
      const [id, ...cells] = filled[index % filled.length] ?? [];
      return [String(id).replace(/\d+$/, String(10_000 + index)), ...cells];
    });
    return { ...sheet, rows: [header, ...grown] };
  });
  return { ...exampleWorkbook, sheets };
}
