import { type ExistingTab, freeTabName, type OutputSheet, ownTab } from '../../../core/index.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import { markedSheets } from './sheet-marks.ts';

/** Where an output sheet is written. */
export interface ChosenTab {
  readonly sheet: OutputSheet;
  /** Name of the tab, other than that of the sheet where a person has a sheet of that name. */
  readonly name: string;
  /** A tab with this name is there already and was written by the program. */
  readonly replaces: boolean;
}

/** Chooses tabs so that nothing a person wrote is overwritten. */
export function chooseTabs(file: XlsxFile, sheets: readonly OutputSheet[]): ChosenTab[] {
  const tabs = existingTabs(file);
  const taken = new Set(file.sheets.map(({ name }) => name.toLowerCase()));
  return sheets.map((sheet) => {
    const own = ownTab(tabs, sheet);
    if (own !== undefined) return { sheet, name: own.name, replaces: true };
    const name = freeTabName(sheet.name, (candidate) => taken.has(candidate.toLowerCase()));
    taken.add(name.toLowerCase());
    return { sheet, name, replaces: false };
  });
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
