import type { XmlCursor } from './xml-cursor.ts';
import type { ElementSpan, Span } from './xml-span.ts';

/** A piece of a text and what takes its place; an insertion where `start` and `end` are the same. */
export interface Splice extends Span {
  readonly text: string;
}

/** Applies splices that do not overlap, given in any order. What is inserted at a place comes before what is replaced there. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end, text: replacement } of [...splices].sort(inTextOrder)) {
    pieces.push(text.slice(last, start), replacement);
    last = end;
  }
  pieces.push(text.slice(last));
  return pieces.join('');
}

/** Puts XML last inside an element. An element takes one such splice, since `<a/>` can be opened only once. */
export function appended({ tagEnd, contentEnd, selfClosing, name }: ElementSpan, content: string): Splice {
  return selfClosing
    ? { start: tagEnd - 2, end: tagEnd, text: `>${content}</${name}>` }
    : { start: contentEnd, end: contentEnd, text: content };
}

/** Gives the element of the tag that the cursor stands on an attribute, in place of the one that it has. `value` is XML, in double quotes. */
export function withAttribute(cursor: XmlCursor, name: string, value: string): Splice {
  const known = cursor.attributeSpan(name);
  const at = cursor.start + 1 + cursor.qualifiedName.length;
  return known ? { ...known, text: `"${value}"` } : { start: at, end: at, text: ` ${name}="${value}"` };
}

function inTextOrder(left: Splice, right: Splice): number {
  return left.start - right.start || left.end - right.end;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for element content and for attribute values in double quotes. Line ends and tabs in it are kept. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A `_x0007_` that somebody typed, and characters that XML cannot hold or would change. */
const literalEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;
const notXml =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Escapes the text of a cell so that every character comes back (ECMA-376 part 1, 22.9.2.19). */
export function escapeCellText(text: string): string {
  return excelEscapes(text).replace(/[&<>]/g, (character) => escapes[character] ?? character);
}

/** Escapes a name that Excel shows, of a sheet or a table column, for its attribute; a line end becomes `_x000a_`. */
export function escapeName(text: string): string {
  return escapeXml(excelEscapes(text).replace(/\n/g, '_x000a_'));
}

/** Excel's own escapes for what XML cannot hold, before the text is escaped as XML. */
export function excelEscapes(text: string): string {
  return text
    .replace(literalEscape, '_x005F_')
    .replace(notXml, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
