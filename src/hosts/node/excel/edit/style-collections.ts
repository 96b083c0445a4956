import { type Splice, splice } from '../xml/write-xml.ts';
import { XmlCursor } from '../xml/xml-cursor.ts';
import type { XmlSource } from '../xml/xml-source.ts';

/** The lists of a styles part in the order that its schema demands (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

export type CollectionName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

interface Collection {
  readonly start: number;
  readonly end: number;
  /** Where the content starts and ends; the same as `end` for an empty element. */
  readonly contentEnd: number;
  readonly selfClosing: boolean;
  readonly count: { readonly start: number; readonly end: number } | undefined;
  /** The source of each item. */
  readonly items: string[];
}

/** The lists of a styles part as their XML, to which items can be added. What stands there already is kept as it is. */
export class StyleCollections {
  readonly prefix: string;
  private readonly text: string;
  private readonly rootEnd: number;
  private readonly known = new Map<string, Collection>();
  private readonly added = new Map<CollectionName, string[]>();

  constructor(text: string, source: XmlSource) {
    this.text = text;
    const cursor = new XmlCursor(text, source);
    cursor.next();
    if (cursor.selfClosing) throw cursor.broken();
    this.prefix = cursor.prefix;
    while (cursor.next() && cursor.depth > 0) {
      if (cursor.kind === 'open') this.known.set(cursor.name, readCollection(cursor));
    }
    this.rootEnd = cursor.start;
  }

  get changed(): boolean {
    return this.added.size > 0;
  }

  items(name: CollectionName): readonly string[] {
    return [...(this.known.get(name)?.items ?? []), ...(this.added.get(name) ?? [])];
  }

  /** The index of an item in its list; it is added unless the same is there already. */
  indexOf(name: CollectionName, item: string): number {
    const items = this.items(name);
    const index = items.indexOf(item);
    if (index >= 0) return index;
    this.added.set(name, [...(this.added.get(name) ?? []), item]);
    return items.length;
  }

  /** The whole part. */
  toText(): string {
    return splice(this.text, Array.from(this.added, ([name, items]) => this.addedTo(name, items)).flat());
  }

  private addedTo(name: CollectionName, items: readonly string[]): Splice[] {
    const { prefix } = this;
    const collection = this.known.get(name);
    const content = items.join('');
    const count = (collection?.items.length ?? 0) + items.length;
    if (!collection || collection.selfClosing) {
      const text = `<${prefix}${name} count="${count}">${content}</${prefix}${name}>`;
      const at = this.placeOf(name);
      return [collection ? { start: collection.start, end: collection.end, text } : { start: at, end: at, text }];
    }
    const insertion = { start: collection.contentEnd, end: collection.contentEnd, text: content };
    return collection.count ? [{ ...collection.count, text: String(count) }, insertion] : [insertion];
  }

  private placeOf(name: CollectionName): number {
    const following = ORDER.slice(ORDER.indexOf(name) + 1);
    return following.map((other) => this.known.get(other)?.start).find((start) => start !== undefined) ?? this.rootEnd;
  }
}

function readCollection(cursor: XmlCursor): Collection {
  const { start, selfClosing, text, depth } = cursor;
  const count = cursor.attributeSpan('count');
  const items: string[] = [];
  if (!selfClosing) {
    while (cursor.next() && cursor.depth >= depth) {
      const from = cursor.start;
      cursor.skip();
      items.push(text.slice(from, cursor.end));
    }
  }
  return { start, end: cursor.end, contentEnd: selfClosing ? cursor.end : cursor.start, selfClosing, count, items };
}
