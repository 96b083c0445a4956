import { xmlFault } from '../../xml/well-formed.ts';
import { appended, escapeCellText, splice } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import { cellReference } from '../read/cell-reference.ts';
import { relationshipType } from './conformance.ts';
import type { NewParts } from './new-parts.ts';
import type { PackageEditor } from './package-editor.ts';
import { sheetElements } from './sheet-elements.ts';

/** A note of a cell. Row and column count from 1. */
export interface SheetNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const vmlType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const noComments =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList></commentList></comments>';
const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const vmlNamespaces = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};
const noShapes = `<xml ${Object.entries(vmlNamespaces)
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')}>${shapeType}</xml>`;

/**
 * Gives cells notes. A cell that has one keeps it; so does a sheet whose drawings are written in a way that a shape cannot be added to
 * safely.
 */
export function addNotes(parts: PackageEditor, newParts: NewParts, sheet: string, notes: readonly SheetNote[]): void {
  const drawing = noteDrawing(parts, sheet);
  if (drawing !== undefined && !canTakeShapes(parts, drawing)) return;
  const comments = parts.relationships(sheet).find(({ type, external }) => type === 'comments' && !external)?.target;
  const known = comments === undefined ? new Set<string>() : commentedCells(parts, comments);
  const added = notes.filter((note) => !known.has(cellReference(note)));
  if (added.length === 0) return;
  const list = comments ?? newComments(parts, newParts, sheet);
  parts.editXml(list, (text, source) => withComments(text, added, source));
  const shapes = drawing ?? newDrawing(parts, newParts, sheet);
  parts.editXml(shapes, (text) => withShapes(text, added));
}

/** The drawing that holds the shapes of the notes: there is one a sheet, and it may hold buttons too. */
function noteDrawing(parts: PackageEditor, sheet: string): string | undefined {
  const element = sheetElements(parts.readXml(sheet).text, { part: sheet }).at('legacyDrawing');
  const id = [...(element?.attributes() ?? [])].find(([name]) => name.endsWith(':id'))?.[1];
  return parts.relationships(sheet).find((link) => link.id === id && parts.has(link.target))?.target;
}

function canTakeShapes(parts: PackageEditor, drawing: string): boolean {
  const { text } = parts.readXml(drawing);
  const declared = Object.entries(vmlNamespaces).every(([prefix, address]) =>
    text.includes(`xmlns:${prefix}="${address}"`),
  );
  return declared && text.includes('id="_x0000_t202"') && xmlFault(text) === undefined;
}

function commentedCells(parts: PackageEditor, comments: string): Set<string> {
  const cursor = new XmlCursor(parts.readXml(comments).text, { part: comments });
  const cells = new Set<string>();
  while (cursor.next()) {
    if (cursor.name === 'comment' && cursor.kind === 'open') cells.add(cursor.attribute('ref') ?? '');
  }
  return cells;
}

function newComments(parts: PackageEditor, newParts: NewParts, sheet: string): string {
  const part = parts.freeName('xl/comments#.xml');
  newParts.put(part, noComments, commentsType);
  newParts.link(sheet, 'comments', part);
  return part;
}

function newDrawing(parts: PackageEditor, newParts: NewParts, sheet: string): string {
  const part = parts.freeName('xl/drawings/vmlDrawing#.vml');
  parts.declareExtension('vml', vmlType);
  parts.put(part, noShapes);
  const id = newParts.link(sheet, 'vmlDrawing', part);
  const namespace = relationshipType('', newParts.strict).slice(0, -1);
  parts.editXml(sheet, (text, source) => {
    const elements = sheetElements(text, source);
    const xml = `<${elements.prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`;
    return splice(text, [elements.insert('legacyDrawing', xml)]);
  });
  return part;
}

/** Those of one author, the first, who has no name in ours. */
function withComments(text: string, notes: readonly SheetNote[], source: XmlSource): string {
  const cursor = new XmlCursor(text, source);
  while (cursor.next()) {
    if (cursor.name !== 'commentList' || cursor.kind !== 'open') continue;
    const { prefix: p } = cursor;
    const xml = notes.map(
      ({ text: note, ...cell }) =>
        `<${p}comment ref="${cellReference(cell)}" authorId="0"><${p}text><${p}r><${p}t xml:space="preserve">${escapeCellText(note)}</${p}t></${p}r></${p}text></${p}comment>`,
    );
    return splice(text, [appended(cursor.element(), xml.join(''))]);
  }
  return text;
}

function withShapes(text: string, notes: readonly SheetNote[]): string {
  const numbers = Array.from(text.matchAll(/_x0000_s(\d{1,9})/g), ([, number]) => Number(number));
  const first = numbers.reduce((highest, number) => Math.max(highest, number), 1024) + 1;
  const shapes = notes.map((note, index) => shapeXml(note, first + index)).join('');
  const end = text.lastIndexOf('</');
  return text.slice(0, end) + shapes + text.slice(end);
}

/** A hidden box beside the cell, as Excel writes one; its anchor counts columns and rows from 0, with pixels between. */
function shapeXml({ row, column }: SheetNote, number: number): string {
  const anchor = [column, 15, row, 10, column + 3, 31, row + 6, 9].join(', ');
  return [
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
