import {
  type CellValue,
  conflictsSheet,
  importSheetName,
  isKnown,
  konflikter,
  mergeWorkbooks,
  type Sheet,
  type Workbook,
  type WorkbookMerge,
} from '../../core/index.ts';
import { changeWorkbook } from '../excel/edit/edit-workbook.ts';
import type { CellWrite } from '../excel/edit/patch-sheet.ts';
import type { WorkbookEditor } from '../excel/edit/workbook-editor.ts';
import { markedSheets } from '../excel/output/sheet-marks.ts';
import { putOutputSheets, type RenamedSheet } from '../excel/output/write-output-sheets.ts';
import type { XlsxFile } from '../excel/read/read-workbook.ts';
import { emptySheetXml } from './empty-sheet.ts';
import { putSnapshot } from './snapshot.ts';
import { isTableHeader, tablesOf } from './table-headers.ts';

export interface MergedFile {
  /** Ours with the changes made and, where there is something to settle, the sheet Konflikter. */
  readonly bytes: Uint8Array;
  readonly merge: WorkbookMerge;
  /** The tab that the conflicts have, or would have. */
  readonly conflictsTab: string;
}

/**
 * Merges what theirs has changed since the base into the file of ours. What the merge does not touch comes out as it was.
 *
 * @throws HostError `signed`, or `formula-block` for a change inside an array formula
 */
export function mergeFiles(base: Workbook, ours: XlsxFile, theirs: XlsxFile): MergedFile {
  const names = new Map(theirs.workbook.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const merge = mergeWorkbooks(base, ours.workbook, theirs.workbook, {
    isComputed: (sheet, own, other) =>
      ours.isFormula(sheet, own.row, own.position + 1) &&
      theirs.isFormula(names.get(sheet.toLowerCase()) ?? sheet, other.row, other.position + 1),
  });
  return written(ours, merge);
}

/**
 * Merges what a list taken in has changed since it was last taken in, and has the workbook remember it as it is now.
 *
 * @throws HostError as {@link mergeFiles}
 */
export function mergeImport(base: Workbook, ours: XlsxFile, theirs: Workbook): MergedFile {
  return written(ours, mergeWorkbooks(base, ours.workbook, theirs), (editor) =>
    putSnapshot(editor, importSheetName, theirs),
  );
}

function written(
  ours: XlsxFile,
  merge: WorkbookMerge,
  finish: (editor: WorkbookEditor) => void = () => {},
): MergedFile {
  let renamed: readonly RenamedSheet[] = [];
  const bytes = changeWorkbook(ours, (editor) => {
    renamed = putMerge(editor, ours, merge);
    finish(editor);
  });
  return { bytes, merge, conflictsTab: renamed[0]?.written ?? conflictsSheet };
}

function putMerge(editor: WorkbookEditor, ours: XlsxFile, merge: WorkbookMerge): readonly RenamedSheet[] {
  for (const { sheet, edits } of merge.edits.cells) {
    const tables = tablesOf(ours, sheet);
    // A table's header cell cannot be empty: the column stays, without content.
    const possible = edits.filter(
      ({ row, position, value }) => value !== null || !isTableHeader(tables, row, position + 1),
    );
    editor.setCells(
      sheet,
      possible.map(({ row, position, value }) => ({ row, column: position + 1, value })),
    );
  }
  for (const sheet of merge.edits.addedSheets) addSheet(editor, sheet);
  for (const sheet of merge.edits.removedSheets) editor.removeSheet(sheet);
  const needsSheet = merge.conflicts.length + merge.renumbered.length > 0 || hasKonflikter(ours);
  const tabs = new Set(editor.sheets.map(({ name }) => name));
  return needsSheet ? putOutputSheets(editor, ours, [konflikter(merge, tabs)]) : [];
}

/** A sheet of theirs comes with its values; how it looked stays in their file. */
function addSheet(editor: WorkbookEditor, { name: wanted, rows }: Sheet): void {
  const taken = new Set(editor.sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted.slice(0, 26)} (${number})`;
  editor.putSheet({ name, xml: emptySheetXml });
  editor.setCells(
    name,
    rows.flatMap((cells, row) => cells.flatMap((value, column) => cellEdit(row + 1, column + 1, value))),
  );
}

function cellEdit(row: number, column: number, value: CellValue): CellWrite[] {
  return value !== null && isKnown(value) ? [{ row, column, value }] : [];
}

/** The program has written conflicts of an earlier merge, which are out of date now. */
function hasKonflikter(file: XlsxFile): boolean {
  return [...markedSheets(file)].some((name) => name.startsWith(conflictsSheet));
}
