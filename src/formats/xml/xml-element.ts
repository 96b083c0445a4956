/** Attribute values by name; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element whose `content` is XML already. Without content it closes itself.
 * @param escaped makes a text safe between the quotes of an attribute
 */
export function xmlElement(
  name: string,
  attributes: Attributes,
  content: string,
  escaped: (text: string) => string,
): string {
  let tag = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escaped(String(value))}"`;
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** A whole part of a package: the XML declaration and its root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
