import { escapeXml } from './write-xml.ts';
import { type Attributes, xmlElement, xmlPart } from './xml-element.ts';

/** Of the relationships of Office's own. */
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What one part of a package leads to. The type is that of Office's own relationships, or a whole address. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** What each part of a package is. @param defaults content types by ending, beside those of relationships and XML */
export function contentTypesPart(
  parts: readonly { readonly name: string; readonly type: string }[],
  defaults: readonly (readonly [ending: string, type: string])[] = [],
): string {
  const known = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...defaults,
  ] as const;
  return xmlPart(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...known.map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...parts.map(({ name, type }) => element('Override', { PartName: `/${name}`, ContentType: type })),
    ),
  );
}

export function relationshipsPart(relationships: readonly Relationship[]): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...relationships.map(({ id, type, target }) =>
        element('Relationship', {
          Id: id,
          Type: type.includes('/') ? type : `${officeTypes}/${type}`,
          Target: target,
        }),
      ),
    ),
  );
}

function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return xmlElement(name, attributes, content.join(''), escapeXml);
}
