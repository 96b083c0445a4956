import type { OutputSheet } from '../../../core/index.ts';
import type { CellStyle as CellFormat } from '../edit/cell-style.ts';
import { changeWorkbook } from '../edit/edit-workbook.ts';
import type { EditOptions, WorkbookEditor } from '../edit/workbook-editor.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import { chooseTabs } from './choose-tabs.ts';
import { renderSheet } from './render-sheet.ts';

/** A sheet that could not have its own name, since a person has a sheet of that name. */
export interface RenamedSheet {
  /** `Översikt`. */
  readonly wanted: string;
  /** `Översikt (2)`. */
  readonly written: string;
}

export interface WrittenOutput {
  /** The whole workbook file. */
  readonly bytes: Uint8Array;
  readonly renamed: readonly RenamedSheet[];
}

/**
 * Writes the program's sheets into a person's workbook. A sheet that the program wrote before is replaced whole and
 * keeps its place; a new one comes last. People's own sheets come out byte for byte as they were.
 *
 * @throws HostError `signed` for a workbook with a digital signature, unless the options let it be broken
 */
export function writeOutputSheets(
  file: XlsxFile,
  sheets: readonly OutputSheet[],
  options: EditOptions = {},
): WrittenOutput {
  let renamed: readonly RenamedSheet[] = [];
  const put = (editor: WorkbookEditor): void => {
    renamed = putOutputSheets(editor, file, sheets);
  };
  return { bytes: changeWorkbook(file, put, options), renamed };
}

/** The same in an editor that has more to change. `file` is what it began with. */
export function putOutputSheets(
  editor: WorkbookEditor,
  file: XlsxFile,
  sheets: readonly OutputSheet[],
): readonly RenamedSheet[] {
  const tabs = chooseTabs(file, sheets);
  const names = new Map<string, string>(tabs.map(({ sheet, name }) => [sheet.name, name]));
  // First, so that the tables that come back can have the names that they had.
  for (const { name, replaces } of tabs) if (replaces) editor.clearSheet(name);
  const styleIndex = rememberingStyles(editor);
  for (const { sheet, name } of tabs) {
    editor.putSheet(
      renderSheet(sheet, {
        sheetName: name,
        date1904: file.date1904,
        styleIndex,
        nameTable: (wanted) => editor.newTable(wanted),
        tabName: (wanted) => names.get(wanted) ?? wanted,
      }),
    );
  }
  return tabs.flatMap(({ sheet, name }) => (name === sheet.name ? [] : [{ wanted: sheet.name, written: name }]));
}

/** Asks the editor once for each look, since a sheet has few looks and many cells. */
function rememberingStyles(editor: WorkbookEditor): (format: CellFormat) => number {
  const known = new Map<CellFormat, number>();
  return (format) => {
    let index = known.get(format);
    if (index === undefined) {
      index = editor.styles.cellFormat(format);
      known.set(format, index);
    }
    return index;
  };
}
