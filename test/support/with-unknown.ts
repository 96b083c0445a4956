import type { CellValue, Sheet } from '../../src/core/workbook/workbook.ts';
import { exampleSheets } from './example-workbook.ts';

/** A formula without result, as a script writes it. */
export const unknownCell: CellValue = { formula: '=A1&"x"' };

/** The example workbook with formulas without result in a column: in one row, by its number, or in all. */
export function exampleWithUnknown(name: string, header: string, only?: number): readonly Sheet[] {
  return exampleSheets().map((sheet) => {
    if (sheet.name !== name) return sheet;
    const position = sheet.rows[0]?.indexOf(header) ?? -1;
    const rows = sheet.rows.map((cells, index) =>
      index === 0 || (only !== undefined && index !== only - 1)
        ? cells
        : cells.map((cell, place) => (place === position ? unknownCell : cell)),
    );
    return { ...sheet, rows };
  });
}
