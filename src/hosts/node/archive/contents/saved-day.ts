import type { XlsxFile } from '../../excel/index.ts';

const MODIFIED = /<(?:[\w-]+:)?modified\b[^>]*>\s*([^<]+?)\s*</;

/**
 * Civil date in Stockholm on which the workbook was last saved, by its own document properties; `undefined` where it does not say.
 * The first day of 1970 is what programs write that keep no time.
 */
export function savedDay(file: XlsxFile): string | undefined {
  const part = file.package.relationships('').find(({ type }) => type.endsWith('core-properties'))?.target;
  if (part === undefined || !file.package.has(part)) return undefined;
  const moment = new Date(MODIFIED.exec(file.package.readXml(part).text)?.[1] ?? '');
  if (Number.isNaN(moment.valueOf()) || moment.valueOf() === 0) return undefined;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(moment);
}
