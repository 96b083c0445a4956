import { inFile } from '../../file-errors.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XlsxFile } from '../read/read-workbook.ts';

const contentTypes = '[Content_Types].xml';

/** Whether Excel takes the file for a workbook with macros, which it opens under no other name than one that ends in `.xlsm`. */
export function hasMacros(file: XlsxFile): boolean {
  return inFile(file.fileName, () => isMacroEnabled(file));
}

function isMacroEnabled({ package: opened, workbookPart }: XlsxFile): boolean {
  const cursor = new XmlCursor(opened.readXml(contentTypes).text, { part: contentTypes });
  while (cursor.next()) {
    if (cursor.name !== 'Override' || cursor.kind !== 'open') continue;
    if (cursor.attribute('PartName')?.toLowerCase() !== `/${workbookPart}`.toLowerCase()) continue;
    return /macroEnabled/i.test(cursor.attribute('ContentType') ?? '');
  }
  return false;
}
