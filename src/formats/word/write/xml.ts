import { escapeXml } from '../../xml/write-xml.ts';
import { type Attributes, xmlElement } from '../../xml/xml-element.ts';

/** An element whose content is XML already. Without content it closes itself. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  return xmlElement(name, attributes, content.join(''), escapeXml);
}

/** One of the many elements of WordprocessingML that hold one value, or are a switch. */
export function w(name: string, value?: string | number): string {
  return value === undefined ? `<w:${name}/>` : `<w:${name} w:val="${escapeXml(String(value))}"/>`;
}

/** Namespaces of the transitional edition of ECMA-376. */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;
