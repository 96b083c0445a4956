import { headerRowOf, sheetDefinitions } from '../../src/core/index.ts';
import { settings } from '../../src/core/records/settings/columns.ts';
import type { CellValue, KnownValue } from '../../src/core/workbook/workbook.ts';
import { editWorkbook, type XlsxFile } from '../../src/formats/excel/index.ts';

/** Values by header. A row whose first value stands in the sheet already is that row; another is new, below the last. */
export type FilledRow = Readonly<Record<string, KnownValue>>;

/** The bytes of a workbook in which a person has filled in rows and settings. */
export function filledWorkbook(
  file: XlsxFile,
  rows: Readonly<Record<string, readonly FilledRow[]>>,
  values: FilledRow = {},
): Uint8Array {
  const edits = Object.entries(rows).map(([sheet, filled]) => [sheet, editsOf(file, sheet, filled)] as const);
  const keys = rowsOf(file, settings.name).map(([key]) => key);
  const set = Object.entries(values).map(([key, value]) => ({ row: keys.indexOf(key) + 1, column: 2, value }));
  return editWorkbook(file, new Map([...edits, [settings.name, set] as const]));
}

function editsOf(file: XlsxFile, sheet: string, filled: readonly FilledRow[]) {
  const rows = rowsOf(file, sheet);
  const definition = sheetDefinitions.find(({ name }) => name === sheet);
  const header = rows[headerRowOf(definition, rows) - 1] ?? [];
  let next = rows.length + 1;
  return filled.flatMap((row) => {
    const [first = '', id = null] = Object.entries(row)[0] ?? [];
    const known = rows.findIndex((cells) => cells[header.indexOf(first)] === id) + 1;
    const at = known > 0 ? known : next++;
    return Object.entries(row).map(([name, value]) => ({ row: at, column: header.indexOf(name) + 1, value }));
  });
}

function rowsOf({ workbook }: XlsxFile, sheet: string): readonly (readonly CellValue[])[] {
  return workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
}
