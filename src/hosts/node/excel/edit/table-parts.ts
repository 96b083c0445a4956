import { XmlCursor } from '../xml/xml-cursor.ts';
import type { PackageEditor } from './package-editor.ts';

/** The ids and the names (in lower case) that tables of the workbook have; both must be unique in it. */
export function tableIdentities(parts: PackageEditor): { ids: Set<number>; names: Set<string> } {
  const ids = new Set<number>();
  const names = new Set<string>();
  for (const part of parts.reachable('').values()) {
    for (const { type, target, external } of parts.relationships(part)) {
      if (type !== 'table' || external || !parts.has(target)) continue;
      const cursor = new XmlCursor(parts.readXml(target).text, { fileName: parts.original.fileName, part: target });
      cursor.next();
      ids.add(Number(cursor.attribute('id') ?? 0));
      for (const name of ['name', 'displayName']) names.add((cursor.attribute(name) ?? '').toLowerCase());
    }
  }
  return { ids, names };
}
