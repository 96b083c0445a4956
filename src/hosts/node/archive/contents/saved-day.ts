import type { XlsxFile } from '../../../../formats/excel/index.ts';
import { HostError } from '../../../../formats/host-error.ts';
import { XmlCursor } from '../../../../formats/xml/index.ts';

/**
 * Civil date in Stockholm on which the workbook was last saved, by its own document properties; `undefined` where it does not say.
 * The first day of 1970 is what programs write that keep no time.
 */
export function savedDay(file: XlsxFile): string | undefined {
  const link = file.package.relationships('').find(({ type }) => type.endsWith('core-properties'));
  if (link === undefined || link.external || !file.package.has(link.target)) return undefined;
  const moment = new Date(modified(file, link.target)?.trim() ?? '');
  if (Number.isNaN(moment.valueOf()) || moment.valueOf() === 0) return undefined;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(moment);
}

/** Properties that cannot be read say nothing; no cell depends on them. */
function modified(file: XlsxFile, part: string): string | undefined {
  try {
    const cursor = new XmlCursor(file.package.readXml(part).text, { part });
    while (cursor.next()) if (cursor.name === 'modified' && cursor.kind === 'open') return cursor.readText();
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
