import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';

/** A link from one part of the package to another (ECMA-376 part 2, 9.3). */
export interface Relationship {
  /** Empty for one that lacks it: it can be found by its type alone. */
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

/**
 * Reads the relationships of `part`; `part` is empty for those of the whole package. One without type or target leads nowhere and
 * is passed over.
 */
export function parseRelationships(text: string, part: string, source: XmlSource): Relationship[] {
  const cursor = new XmlCursor(text, source);
  const relationships: Relationship[] = [];
  while (cursor.next()) {
    if (cursor.name !== 'Relationship' || cursor.kind !== 'open') continue;
    const id = cursor.attribute('Id') ?? '';
    const target = cursor.attribute('Target') ?? '';
    const type = (cursor.attribute('Type') ?? '').split('/').at(-1) ?? '';
    if (target === '' || type === '') continue;
    const external = cursor.attribute('TargetMode') === 'External';
    relationships.push({ id, type, target: external ? target : resolvePart(part, target), external });
  }
  return relationships;
}

/** Every id that is taken in a relationships part, also by what leads nowhere. */
export function relationshipIds(text: string, source: XmlSource): Set<string> {
  const cursor = new XmlCursor(text, source);
  const ids = new Set<string>();
  while (cursor.next()) {
    if (cursor.name === 'Relationship' && cursor.kind === 'open') ids.add(cursor.attribute('Id') ?? '');
  }
  return ids;
}

/** A package whose parts lead to each other. */
interface LinkedParts {
  has(part: string): boolean;
  relationships(part: string): readonly Relationship[];
}

/** Every part that can be reached from `start`, by its name in lower case. */
export function reachableParts(parts: LinkedParts, start: string): Map<string, string> {
  const found = new Map<string, string>();
  const open = [start];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (found.has(part.toLowerCase())) continue;
    found.set(part.toLowerCase(), part);
    for (const { target, external } of parts.relationships(part)) if (!external && parts.has(target)) open.push(target);
  }
  return found;
}

/** The part that a target names, seen from the folder of `part`. `..` never leads outside the package. */
function resolvePart(part: string, target: string): string {
  const path = target.replaceAll('\\', '/').split('#')[0] ?? '';
  const folder = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const names: string[] = [];
  for (const name of [...folder, ...path.split('/')]) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/**
 * What two spellings of a part's name have in common: a target is an address and may write `blad å.xml` as `blad%20%C3%A5.xml`, a zip
 * may have either, and letters compare whatever their case and Unicode form (ECMA-376 part 2, 6.2.2 and 7.3.4).
 */
export function partKey(name: string): string {
  return decoded(name).normalize('NFC').toLowerCase();
}

/** The name of a part as an address writes it: `blad å.xml` → `blad%20%C3%A5.xml`. */
export function partAddress(name: string): string {
  return encodeURI(decoded(name));
}

function decoded(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that codes nothing is part of the name.
    return name;
  }
}

/** The reverse of {@link resolvePart}: how `part` writes the target `other`, e.g. `../tables/table1.xml`. */
export function relativeTarget(part: string, other: string): string {
  const from = part.split('/').slice(0, -1);
  const to = other.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return partAddress([...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/'));
}
