import { chooseTabs, type ExistingTab, foldText, type OutputSheet } from '../../../core/index.ts';
import { sheetMarkName } from '../../../formats/excel/index.ts';

/** A tab of the program's, and the name it has. */
export interface OwnTab {
  readonly sheet: OutputSheet;
  readonly name: string;
  readonly tab: ExcelScript.Worksheet;
}

/** Title and headers stand near the top, so that few rows need be read. */
const rowsAtTheTop = 30;

/**
 * The tabs to write output sheets to, made where they are missing, after the others. Which is the program's own the core judges, by the
 * same mark as in a file that the command line has written. A person's own sheet of that name is left alone, and the program's is called
 * `Översikt (2)`.
 */
export function ownTabs(workbook: ExcelScript.Workbook, sheets: readonly OutputSheet[]): OwnTab[] {
  const wanted = sheets.map(({ name }) => foldText(name));
  const existing: ExistingTab[] = [];
  const names: string[] = [];
  for (const tab of workbook.getWorksheets()) {
    const name = tab.getName();
    names.push(name);
    // The others are asked nothing: their names alone tell that they are a person's own.
    if (wanted.some((each) => foldText(name).startsWith(each))) existing.push(existingTab(tab, name));
  }
  const own: OwnTab[] = [];
  for (const { sheet, name, tab } of chooseTabs(existing, names, sheets)) {
    const found = tab === undefined ? undefined : workbook.getWorksheet(name);
    own.push({ sheet, name, tab: found ?? workbook.addWorksheet(name) });
  }
  return own;
}

/** What is asked of a tab is read at once: the core asks when it likes, and a call of Excel must not stand there. */
function existingTab(tab: ExcelScript.Worksheet, name: string): ExistingTab {
  const isMarked = tab.getNamedItem(sheetMarkName) !== undefined;
  const used = tab.getUsedRange(true);
  const isBlank =
    used === undefined &&
    tab.getCharts().length + tab.getTables().length + tab.getShapes().length + tab.getComments().length === 0;
  const rows =
    used === undefined
      ? []
      : tab
          .getRangeByIndexes(
            0,
            0,
            Math.min(rowsAtTheTop, used.getRowIndex() + used.getRowCount()),
            used.getColumnIndex() + used.getColumnCount(),
          )
          .getValues();
  return { name, isMarked: () => isMarked, isBlank: () => isBlank, rows: () => rows };
}
