import { escapeXml, splice } from '../xml/write-xml.ts';
import { XmlCursor } from '../xml/xml-cursor.ts';
import type { XmlSource } from '../xml/xml-source.ts';

/** Says what a part is, in place of what was said before. */
export function withContentType(text: string, part: string, contentType: string, source: XmlSource): string {
  const cleaned = withoutContentType(text, part, source);
  const { prefix, end } = rootOf(cleaned, source);
  const line = `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(contentType)}"/>`;
  return splice(cleaned, [{ start: end, end, text: line }]);
}

/** Says what parts with a file name ending are, unless that is said already. */
export function withDefaultContentType(
  text: string,
  extension: string,
  contentType: string,
  source: XmlSource,
): string {
  const { prefix, start } = rootOf(text, source);
  const cursor = new XmlCursor(text, source);
  while (cursor.next()) {
    const known = cursor.name === 'Default' ? cursor.attribute('Extension') : undefined;
    if (known?.toLowerCase() === extension.toLowerCase()) return text;
  }
  const line = `<${prefix}Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(contentType)}"/>`;
  return splice(text, [{ start, end: start, text: line }]);
}

/** Forgets what was said about a part. */
export function withoutContentType(text: string, part: string, source: XmlSource): string {
  const cursor = new XmlCursor(text, source);
  while (cursor.next()) {
    if (cursor.name !== 'Override' || cursor.kind !== 'open') continue;
    if (cursor.attribute('PartName')?.toLowerCase() !== `/${part}`.toLowerCase()) continue;
    const { start } = cursor;
    cursor.skip();
    return splice(text, [{ start, end: cursor.end, text: '' }]);
  }
  return text;
}

/** Just inside the root element: where its content starts and where it ends. */
function rootOf(text: string, source: XmlSource): { prefix: string; start: number; end: number } {
  const cursor = new XmlCursor(text, source);
  cursor.next();
  const { prefix, end: start } = cursor;
  cursor.skip();
  return { prefix, start, end: cursor.start };
}
