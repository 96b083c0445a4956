import { appended, escapeXml, splice } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';

/** Attributes of a relationship, to be written into a relationships part. */
export function relationshipXml(id: string, type: string, target: string, external: boolean): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${mode}`;
}

/** Adds a relationship last. */
export function withRelationship(text: string, relationship: string, source: XmlSource): string {
  const cursor = new XmlCursor(text, source);
  cursor.next();
  const { prefix } = cursor;
  return splice(text, [appended(cursor.element(), `<${prefix}${relationship}/>`)]);
}

/** Removes the relationship with an id. */
export function withoutRelationship(text: string, id: string, source: XmlSource): string {
  const cursor = new XmlCursor(text, source);
  while (cursor.next()) {
    if (cursor.name !== 'Relationship' || cursor.kind !== 'open' || cursor.attribute('Id') !== id) continue;
    return splice(text, [{ ...cursor.element(), text: '' }]);
  }
  return text;
}
