import type { WorkbookEdits } from '../../../core/index.ts';
import { inFile } from '../../file-errors.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import type { CellWrite } from './patch-sheet.ts';
import { type EditOptions, WorkbookEditor } from './workbook-editor.ts';

/** New values by the name of the sheet. */
export type WorkbookWrites = Readonly<Record<string, readonly CellWrite[]>> | ReadonlyMap<string, readonly CellWrite[]>;

/**
 * The bytes of a workbook with some cells changed and everything else as it was.
 *
 * @example editWorkbook(file, { Handlingsplan: [{ row: 5, column: 2, value: 'Klar' }] })
 * @throws HostError `signed` or `formula-block`
 */
export function editWorkbook(file: XlsxFile, edits: WorkbookWrites, options: EditOptions = {}): Uint8Array {
  const sheets = edits instanceof Map ? edits.entries() : Object.entries(edits);
  return changeWorkbook(
    file,
    (editor) => {
      for (const [sheet, cells] of sheets) editor.setCells(sheet, cells);
    },
    options,
  );
}

/**
 * The bytes of a workbook that `change` has changed in an editor, read back.
 *
 * @throws HostError `signed`, or what the changes and {@link WorkbookEditor.save} throw, with the name of the file
 */
export function changeWorkbook(
  file: XlsxFile,
  change: (editor: WorkbookEditor) => void,
  options: EditOptions = {},
): Uint8Array {
  return inFile(file.fileName, () => {
    const editor = new WorkbookEditor(file, options);
    change(editor);
    return editor.save();
  });
}

/** The cells of edits of the core, as {@link editWorkbook} takes them. */
export function writesOf({ cells }: Pick<WorkbookEdits, 'cells'>): WorkbookWrites {
  return new Map(
    cells.map(({ sheet, edits }) => [
      sheet,
      edits.map(({ row, position, value }) => ({ row, column: position + 1, value })),
    ]),
  );
}
