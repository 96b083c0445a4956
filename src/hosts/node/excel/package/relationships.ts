import { XmlCursor } from '../xml/xml-cursor.ts';
import type { XmlSource } from '../xml/xml-source.ts';

/** A link from one part of the package to another (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in transitional and strict files: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Name of the part, e.g. `xl/worksheets/sheet1.xml`; for an external one the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part are kept: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the relationships of `part`; `part` is empty for those of the whole package. */
export function parseRelationships(text: string, part: string, source: XmlSource): Relationship[] {
  const cursor = new XmlCursor(text, source);
  const relationships: Relationship[] = [];
  while (cursor.next()) {
    if (cursor.name !== 'Relationship' || cursor.kind !== 'open') continue;
    const id = cursor.attribute('Id');
    const target = cursor.attribute('Target');
    if (id === undefined || target === undefined) throw cursor.broken();
    const external = cursor.attribute('TargetMode') === 'External';
    const type = (cursor.attribute('Type') ?? '').split('/').at(-1) ?? '';
    relationships.push({ id, type, target: external ? target : resolvePart(part, target), external });
  }
  return relationships;
}

/** The part that a target names, seen from the folder of `part`. `..` never leads outside the package. */
export function resolvePart(part: string, target: string): string {
  const path = target.replaceAll('\\', '/').split('#')[0] ?? '';
  const folder = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const names: string[] = [];
  for (const name of [...folder, ...path.split('/')]) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** The reverse of {@link resolvePart}: how `part` writes the target `other`, e.g. `../tables/table1.xml`. */
export function relativeTarget(part: string, other: string): string {
  const from = part.split('/').slice(0, -1);
  const to = other.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
