import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { SheetName } from '../edit/workbook-part.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import { quoteSheetName } from './cell-address.ts';

/** The hidden name of a sheet that the program wrote; the same in every host, so that they know each other's sheets. */
export const sheetMarkName = '_lis_sheet';

/** A hidden name that belongs to the sheet and tells that the program wrote it. It lives and dies with its tab. */
export function sheetMark(sheetName: string): SheetName {
  return { name: sheetMarkName, formula: `${quoteSheetName(sheetName)}!$A$1`, hidden: true };
}

/** The names of the tabs that carry the mark. */
export function markedSheets({ package: opened, workbookPart: part, sheets }: XlsxFile): Set<string> {
  const cursor = new XmlCursor(opened.readXml(part).text, { part });
  const marked = new Set<string>();
  while (cursor.next()) {
    if (cursor.name !== 'definedName' || cursor.kind !== 'open' || cursor.attribute('name') !== sheetMarkName) continue;
    const sheet = sheets[Number(cursor.attribute('localSheetId'))];
    if (sheet) marked.add(sheet.name);
  }
  return marked;
}
