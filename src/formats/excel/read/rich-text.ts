import type { XmlCursor } from '../../xml/xml-cursor.ts';
import { decodeExcelEscapes } from '../../xml/xml-text.ts';

/**
 * The plain text of a string item, `<si>` or `<is>`, just opened: its runs joined, without phonetic guides. Moves to its
 * closing tag.
 */
export function readStringItem(cursor: XmlCursor): string {
  if (cursor.selfClosing) return '';
  const depth = cursor.depth;
  let text = '';
  while (cursor.next() && cursor.depth >= depth) {
    if (cursor.kind !== 'open') continue;
    if (cursor.name === 't') text += decodeExcelEscapes(cursor.readText());
    else if (cursor.name !== 'r') cursor.skip();
  }
  return text;
}
