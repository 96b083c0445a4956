import { escapeXml } from '../../xml/write-xml.ts';

/** Attribute values by name; `undefined` leaves the attribute out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element whose content is XML already. Without content it closes itself. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  let tag = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escapeXml(String(value))}"`;
  }
  const inside = content.join('');
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** One of the many elements of WordprocessingML that hold one value, or are a switch. */
export function w(name: string, value?: string | number): string {
  return value === undefined ? `<w:${name}/>` : `<w:${name} w:val="${escapeXml(String(value))}"/>`;
}

/** A whole part: the XML declaration and its root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Namespaces of the transitional edition of ECMA-376. */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;
