import { escapeCellText } from '../../xml/write-xml.ts';

/** Attribute values by name; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element whose `content` is XML already. Without content it closes itself. */
export function element(name: string, attributes: Attributes = {}, content: string | readonly string[] = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  const inside = typeof content === 'string' ? content : content.join('');
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** A whole part: the XML declaration and its root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text between the quotes of an attribute; line ends and tabs are kept as references. */
function escapeAttribute(text: string): string {
  return escapeCellText(text).replace(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
