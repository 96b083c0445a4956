import type { XlsxFile } from '../read/read-workbook.ts';
import type { CellEdit } from './patch-sheet.ts';
import { type EditOptions, WorkbookEditor } from './workbook-editor.ts';

/** New values by the name of the sheet. */
export type WorkbookEdits = Readonly<Record<string, readonly CellEdit[]>> | ReadonlyMap<string, readonly CellEdit[]>;

/**
 * The bytes of a workbook with some cells changed and everything else as it was.
 *
 * @example editWorkbook(file, { Handlingsplan: [{ row: 5, column: 2, value: 'Klar' }] })
 * @throws HostError `signed` or `formula-block`
 */
export function editWorkbook(file: XlsxFile, edits: WorkbookEdits, options: EditOptions = {}): Uint8Array {
  const editor = new WorkbookEditor(file, options);
  const sheets = edits instanceof Map ? edits.entries() : Object.entries(edits);
  for (const [sheet, cells] of sheets) editor.setCells(sheet, cells);
  return editor.save();
}
