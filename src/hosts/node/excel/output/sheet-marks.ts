import type { OutputSheet } from '../../../../core/index.ts';
import { workbookPart } from '../package/workbook-package.ts';
import type { XlsxFile } from '../read/read-workbook.ts';
import { XmlCursor } from '../xml/xml-cursor.ts';

/**
 * Hidden defined names that tell which tab the program wrote. Letters of ASCII alone, since other spreadsheet programs
 * take no others in a name.
 */
export const sheetMarks: Readonly<Record<OutputSheet['name'], string>> = {
  Kontroll: '_lis_Kontroll',
  Översikt: '_lis_Oversikt',
  'VP-underlag': '_lis_VP_underlag',
  Historik: '_lis_Historik',
};

/** The tab that each mark of the workbook stands on, by mark. Marks whose tab has been removed are left out. */
export function readSheetMarks(file: XlsxFile): Map<string, string> {
  const part = workbookPart(file.package);
  const cursor = new XmlCursor(file.package.readXml(part).text, { fileName: file.fileName, part });
  const known = new Set<string>(Object.values(sheetMarks));
  const marks = new Map<string, string>();
  while (cursor.next()) {
    if (cursor.name !== 'definedName' || cursor.kind !== 'open') continue;
    const mark = cursor.attribute('name') ?? '';
    // A copied tab brings a copy of its mark that belongs to the copy alone.
    if (!known.has(mark) || cursor.attribute('localSheetId') !== undefined) continue;
    const sheet = sheetOfReference(cursor.readText());
    if (sheet !== undefined) marks.set(mark, sheet);
  }
  return marks;
}

/** `'Bo''s blad'!$A$1` → `Bo's blad`. */
function sheetOfReference(reference: string): string | undefined {
  const quoted = /^'((?:[^']|'')+)'!/.exec(reference)?.[1];
  return quoted?.replaceAll("''", "'") ?? /^([^'!#]+)!/.exec(reference)?.[1];
}
