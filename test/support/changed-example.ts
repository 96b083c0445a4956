import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownValue, Sheet } from '../../src/core/index.ts';
import type { CellWrite } from '../../src/formats/excel/edit/patch-sheet.ts';
import { WorkbookEditor } from '../../src/formats/excel/edit/workbook-editor.ts';
import type { XlsxFile } from '../../src/formats/excel/read/read-workbook.ts';
import { readWorkbook } from './unpacked-by-node.ts';

/** An example workbook of the templates. */
export function exampleFile(name = 'exempel.xlsx'): XlsxFile {
  return readWorkbook(readFileSync(join('sheets-templates', name)), name);
}

/** New values by sheet, row id and header; `null` for a row empties all of it. A row that is not there is added at the end. */
export type ExampleChanges = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, KnownValue>> | null>>>
>;

/** The bytes of a workbook with cells changed as a person would do in Excel. */
export function changedWorkbook(file: XlsxFile, changes: ExampleChanges): Uint8Array {
  const editor = new WorkbookEditor(file);
  for (const [name, rows] of Object.entries(changes)) {
    const sheet = file.workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    let free = sheet.rows.length + 1;
    editor.setCells(
      name,
      Object.entries(rows).flatMap(([id, cells]): CellWrite[] => {
        const found = sheet.rows.findIndex((row) => row[0] === id);
        const row = found === -1 ? free++ : found + 1;
        if (cells === null)
          return (sheet.rows[row - 1] ?? []).map((_, column) => ({ row, column: column + 1, value: null }));
        const filled = found === -1 ? { [String(sheet.rows[0]?.[0])]: id, ...cells } : cells;
        return Object.entries(filled).map(([header, value]) => ({ row, column: columnOf(sheet, header), value }));
      }),
    );
  }
  return editor.save();
}

function columnOf({ name, rows }: Sheet, header: string): number {
  const position = rows[0]?.indexOf(header) ?? -1;
  if (position === -1) throw new Error(`No column ${header} in ${name}`);
  return position + 1;
}
