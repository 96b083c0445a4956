import type { CellValue, Workbook } from '../workbook/workbook.ts';
import type { WorkbookEdits } from './workbook-merge.ts';

/** A workbook with edits made; the one given stays as it is. */
export function applyEdits(workbook: Workbook, { cells, addedSheets, removedSheets }: WorkbookEdits): Workbook {
  const edited = new Map(cells.map(({ sheet, edits }) => [sheet, edits]));
  const kept = workbook.sheets.filter(({ name }) => !removedSheets.includes(name));
  const sheets = kept.map((sheet) => {
    const edits = edited.get(sheet.name);
    if (edits === undefined) return sheet;
    const rows = sheet.rows.map((row) => row as CellValue[]);
    const own = new Set<number>();
    for (const { row, position, value } of edits) {
      while (rows.length < row) rows.push([]);
      const copy = own.has(row) ? (rows[row - 1] as CellValue[]) : [...(rows[row - 1] as CellValue[])];
      own.add(row);
      while (copy.length <= position) copy.push(null);
      copy[position] = value;
      rows[row - 1] = copy;
    }
    return { ...sheet, rows };
  });
  return { ...workbook, sheets: [...sheets, ...addedSheets] };
}
