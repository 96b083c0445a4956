import { type Look, layOutSheet, type Medium, type OutputSheet } from '../../../core/index.ts';
import { changeWorkbook } from '../edit/edit-workbook.ts';
import type { EditOptions, WorkbookEditor } from '../edit/workbook-editor.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import { chooseTabsOf } from './choose-tabs.ts';
import { renderSheet } from './render-sheet.ts';
import { cellStyleOf } from './style-of-look.ts';

/** A sheet that could not have its own name, since a person has a sheet of that name. */
export interface RenamedSheet {
  /** `Översikt`. */
  readonly wanted: string;
  /** `Översikt (2)`. */
  readonly written: string;
}

/** Bars are conditional formats, and a chart carries its text for those who do not see it. */
export const excelMedium: Medium = { bars: 'within', chartTexts: 'within' };

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
  const tabs = chooseTabsOf(file, sheets);
  const names = new Map<string, string>(tabs.map(({ sheet, name }) => [sheet.name, name]));
  const tabName = (wanted: string) => names.get(wanted) ?? wanted;
  // First, so that the tables that come back can have the names that they had.
  for (const { name, tab } of tabs) if (tab !== undefined) editor.clearSheet(name);
  const styleIndex = rememberingStyles(editor);
  for (const { sheet, name } of tabs) {
    editor.putSheet(
      renderSheet(layOutSheet(sheet, excelMedium, tabName), {
        sheetName: name,
        date1904: file.date1904,
        styleIndex,
        nameTable: (wanted) => editor.newTable(wanted),
      }),
    );
  }
  const opening = tabs.find(({ sheet }) => sheet.opens);
  if (opening !== undefined) editor.openOn(opening.name);
  return tabs.flatMap(({ sheet, name }) => (name === sheet.name ? [] : [{ wanted: sheet.name, written: name }]));
}

/** Asks the editor once for each look, since a sheet has few looks and many cells. */
function rememberingStyles(editor: WorkbookEditor): (look: Look) => number {
  const known = new Map<Look, number>();
  return (look) => {
    let index = known.get(look);
    if (index === undefined) {
      index = editor.styles.cellFormat(cellStyleOf(look));
      known.set(look, index);
    }
    return index;
  };
}
