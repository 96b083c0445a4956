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

/** Text between tags. What XML cannot hold becomes Excel's own escape, so that nothing is lost: U+0007 → `_x0007_`. */
export function escapeText(text: string): string {
  return escapeForExcel(text).replace(MARKUP, (character) => REFERENCES[character]!);
}

/** Text between the quotes of an attribute; line ends and tabs are kept as references. */
export function escapeAttribute(text: string): string {
  return escapeForExcel(text).replace(/[&<>"\t\n]/g, (character) => REFERENCES[character]!);
}

const MARKUP = /[&<>]/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Control characters, lone surrogates, and text that already looks like an escape (ECMA-376 part 1, 22.9.2.19). */
const UNSAFE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeForExcel(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
