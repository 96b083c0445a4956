import { sanitizeText } from '../../../../formats/word/index.ts';
import { escapeXml } from '../../../../formats/xml/index.ts';

/** XML that is ready, told from text that is still to be escaped. */
export interface XmlFragment {
  readonly xml: string;
}

/** An element with its attributes, of which empty ones are left out, and its children in order. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (XmlFragment | string)[]
): XmlFragment {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${safe(String(value))}"`);
  const tag = `${name}${written.join('')}`;
  const inside = children.map((child) => (typeof child === 'string' ? safe(child) : child.xml)).join('');
  return { xml: inside === '' ? `<${tag}/>\n` : `<${tag}>${inside.startsWith('<') ? '\n' : ''}${inside}</${name}>\n` };
}

/** A whole file. */
export function xmlFile({ xml }: XmlFragment): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`;
}

function safe(text: string): string {
  return escapeXml(sanitizeText(text));
}
