import { appended, escapeXml, splice } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import { partAddress, partKey } from '../package/relationships.ts';
import { contentTypes, type WorkbookPackage } from '../package/workbook-package.ts';

/** Says what a part is, in place of what was said before. */
export function withContentType(text: string, part: string, contentType: string, source: XmlSource): string {
  const cleaned = withoutContentType(text, part, source);
  const root = rootOf(cleaned, source);
  const attributes = `PartName="/${escapeXml(partAddress(part))}" ContentType="${escapeXml(contentType)}"`;
  return splice(cleaned, [appended(root.element(), `<${root.prefix}Override ${attributes}/>`)]);
}

/** Says what parts with a file name ending are, unless that is said already. */
export function withDefaultContentType(
  text: string,
  extension: string,
  contentType: string,
  source: XmlSource,
): string {
  if (defaultOf(text, extension, source)) return text;
  const root = rootOf(text, source);
  const attributes = `Extension="${escapeXml(extension)}" ContentType="${escapeXml(contentType)}"`;
  return splice(text, [appended(root.element(), `<${root.prefix}Default ${attributes}/>`)]);
}

/** Forgets what was said about a part. */
export function withoutContentType(text: string, part: string, source: XmlSource): string {
  const known = overrideOf(text, part, source);
  return known ? splice(text, [{ ...known.element(), text: '' }]) : text;
}

/** A cursor at what is said about a part, whichever way its name is spelled. */
function overrideOf(text: string, part: string, source: XmlSource): XmlCursor | undefined {
  const cursor = new XmlCursor(text, source);
  const wanted = partKey(`/${part}`);
  while (cursor.next()) {
    if (cursor.name !== 'Override' || cursor.kind !== 'open') continue;
    if (partKey(cursor.attribute('PartName') ?? '') === wanted) return cursor;
  }
  return undefined;
}

/** A cursor at what is said about all parts with a file name ending. */
function defaultOf(text: string, extension: string, source: XmlSource): XmlCursor | undefined {
  const cursor = new XmlCursor(text, source);
  while (cursor.next()) {
    if (cursor.name !== 'Default' || cursor.kind !== 'open') continue;
    if (cursor.attribute('Extension')?.toLowerCase() === extension.toLowerCase()) return cursor;
  }
  return undefined;
}

function rootOf(text: string, source: XmlSource): XmlCursor {
  const cursor = new XmlCursor(text, source);
  cursor.next();
  return cursor;
}

/** What a package says that a part is; `undefined` when it does not say. */
export function contentTypeOf(opened: WorkbookPackage, part: string): string | undefined {
  const { text } = opened.readXml(contentTypes);
  const source = { part: contentTypes };
  const extension = part.slice(part.lastIndexOf('.') + 1);
  return (overrideOf(text, part, source) ?? defaultOf(text, extension, source))?.attribute('ContentType');
}
