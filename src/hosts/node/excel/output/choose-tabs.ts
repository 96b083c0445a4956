import { freeTabName, hasGivenName, type OutputSheet, type OutputTable } from '../../../../core/index.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import { XmlCursor } from '../xml/xml-cursor.ts';
import { markedSheets } from './sheet-marks.ts';
import { tableHeaders } from './table-headers.ts';

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
  const marked = markedSheets(file);
  const taken = new Set(file.sheets.map(({ name }) => name.toLowerCase()));
  return sheets.map((sheet) => {
    const own = ownTab(file, sheet, marked);
    if (own !== undefined) return { sheet, name: own, replaces: true };
    const name = freeTabName(sheet.name, (candidate) => taken.has(candidate.toLowerCase()));
    taken.add(name.toLowerCase());
    return { sheet, name, replaces: false };
  });
}

/**
 * The tab that the program wrote before: the marked one, unless somebody has given it a name of their own to keep it;
 * else the one with the right name that is blank or has the headers of the sheet, as written by another host.
 */
function ownTab(file: XlsxFile, sheet: OutputSheet, marked: ReadonlySet<string>): string | undefined {
  const worksheets = file.sheets.filter(({ kind }) => kind === 'worksheet');
  const marks = worksheets.filter(({ name }) => marked.has(name) && hasGivenName(name, sheet.name));
  const own = marks.find(({ name }) => name === sheet.name) ?? marks[0];
  if (own) return own.name;
  const named = worksheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  return named && (isBlank(file, named.part) || hasHeaders(file, named.name, sheet)) ? named.name : undefined;
}

/** Neither values nor formulas, nor anything drawn or attached. */
function isBlank(file: XlsxFile, part: string): boolean {
  if (file.package.relationships(part).some(({ type }) => type !== 'printerSettings')) return false;
  const cursor = new XmlCursor(file.package.readXml(part).text, { fileName: file.fileName, part });
  while (cursor.next()) if (['v', 'f', 'is'].includes(cursor.name)) return false;
  return true;
}

function hasHeaders(file: XlsxFile, name: string, { parts }: OutputSheet): boolean {
  const table = parts.find((part): part is OutputTable => part.kind === 'table');
  if (!table) return false;
  const headers = tableHeaders(table.columns.map(({ header }) => header));
  const rows = file.workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.some((row) => headers.every((header, index) => row[index] === header));
}
