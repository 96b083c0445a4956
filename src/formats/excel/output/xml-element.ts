import { escapeCellText } from '../../xml/write-xml.ts';
import { type Attributes, xmlElement } from '../../xml/xml-element.ts';

/** An element whose `content` is XML already, and whose attributes hold what a cell may. Without content it closes itself. */
export function element(name: string, attributes: Attributes = {}, content: string | readonly string[] = ''): string {
  return xmlElement(name, attributes, typeof content === 'string' ? content : content.join(''), escapeAttribute);
}

/** Text between the quotes of an attribute; line ends and tabs are kept as references. */
function escapeAttribute(text: string): string {
  return escapeCellText(text).replace(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
