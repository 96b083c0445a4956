import type { XmlCursor } from '../../xml/xml-cursor.ts';

const transitionalAddress = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictAddress = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Namespaces that differ between the two conformance classes (ECMA-376 part 1, annex A; part 4). */
const namespaces: readonly (readonly [string, string])[] = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [transitionalAddress, strictAddress],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ],
];

/** The full type of a relationship, in the conformance class of the workbook. */
export function relationshipType(type: string, strict: boolean): string {
  return `${strict ? strictAddress : transitionalAddress}/${type}`;
}

/** Writes the namespaces of a part as a strict workbook has them. */
export function toStrict(xml: string): string {
  return namespaces.reduce((text, [transitional, strict]) => text.replaceAll(`"${transitional}"`, `"${strict}"`), xml);
}

/** Whether the root element of a part, which the cursor stands on, is of the strict class. */
export function isStrict(root: XmlCursor): boolean {
  return [...root.attributes().values()].some((value) => value.startsWith('http://purl.oclc.org/ooxml/'));
}
