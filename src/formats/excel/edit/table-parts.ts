import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { PackageEditor } from './package-editor.ts';

/** The ids of tables, and the names (in lower case) of tables and defined names, which a new table must not have. */
export function tableIdentities(parts: PackageEditor, workbookPart: string): { ids: Set<number>; names: Set<string> } {
  const ids = new Set<number>();
  const names = new Set(definedNames(parts, workbookPart));
  for (const part of parts.reachable('').values()) {
    for (const { type, target, external } of parts.relationships(part)) {
      if (type !== 'table' || external || !parts.has(target)) continue;
      const cursor = new XmlCursor(parts.readXml(target).text, { part: target });
      cursor.next();
      ids.add(Number(cursor.attribute('id') ?? 0));
      for (const name of ['name', 'displayName']) names.add((cursor.attribute(name) ?? '').toLowerCase());
    }
  }
  return { ids, names };
}

function definedNames(parts: PackageEditor, part: string): string[] {
  const cursor = new XmlCursor(parts.readXml(part).text, { part });
  const names: string[] = [];
  while (cursor.next()) {
    if (cursor.name === 'definedName' && cursor.kind === 'open')
      names.push((cursor.attribute('name') ?? '').toLowerCase());
  }
  return names;
}
