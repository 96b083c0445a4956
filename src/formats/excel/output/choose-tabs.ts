import { type ChosenTab, chooseTabs, type ExistingTab, type OutputSheet } from '../../../core/index.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import { markedSheets } from './sheet-marks.ts';

/** Where the program's sheets are written in a file. */
export function chooseTabsOf(file: XlsxFile, sheets: readonly OutputSheet[]): ChosenTab<ExistingTab>[] {
  const names = file.sheets.map(({ name }) => name);
  return chooseTabs(existingTabs(file), names, sheets);
}

/** The worksheets of a file, for judging which of them the program wrote. */
function existingTabs(file: XlsxFile): ExistingTab[] {
  const marked = markedSheets(file);
  return file.sheets
    .filter(({ kind }) => kind === 'worksheet')
    .map(({ name, part }) => ({
      name,
      isMarked: () => marked.has(name),
      isBlank: () => isBlank(file, part),
      rows: () => file.workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [],
    }));
}

/** Neither values nor formulas, nor anything drawn or attached. */
function isBlank(file: XlsxFile, part: string): boolean {
  if (file.package.relationships(part).some(({ type }) => type !== 'printerSettings')) return false;
  const cursor = new XmlCursor(file.package.readXml(part).text, { part });
  while (cursor.next()) if (['v', 'f', 'is'].includes(cursor.name)) return false;
  return true;
}
