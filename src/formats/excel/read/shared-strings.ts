import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import { readStringItem } from './rich-text.ts';

/** The texts that cells point to by number (ECMA-376 part 1, 18.4.9), in order. */
export function parseSharedStrings(text: string, source: XmlSource): string[] {
  const cursor = new XmlCursor(text, source);
  const strings: string[] = [];
  while (cursor.next()) {
    if (cursor.kind === 'open' && cursor.name === 'si') strings.push(readStringItem(cursor));
  }
  return strings;
}
