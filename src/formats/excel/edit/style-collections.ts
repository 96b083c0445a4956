import { addTo } from '../../../core/index.ts';
import { appended, type Splice, splice } from '../../xml/write-xml.ts';
import { XmlCursor } from '../../xml/xml-cursor.ts';
import type { XmlSource } from '../../xml/xml-source.ts';
import type { ElementSpan, Span } from '../../xml/xml-span.ts';
import { type CollectionName, styleFoundation } from './style-foundation.ts';

/** The lists of a styles part in the order that its schema demands (ECMA-376 part 1, 18.8.39). */
const order = [
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

interface Collection extends ElementSpan {
  readonly count: Span | undefined;
  /** The source of each item. */
  readonly items: string[];
}

/**
 * The lists of a styles part as their XML, to which items can be added. What stands there already is kept as it is; what
 * every workbook has to have is added where it is missing.
 */
export class StyleCollections {
  readonly prefix: string;
  private readonly text: string;
  private readonly root: ElementSpan;
  private readonly known = new Map<string, Collection>();
  private readonly added = new Map<CollectionName, string[]>();
  private isChanged = false;

  /** `cellFormats` is how many formats the cells point to, at least. */
  constructor(text: string, source: XmlSource, cellFormats = 0) {
    this.text = text;
    const cursor = new XmlCursor(text, source);
    cursor.next();
    const { prefix, qualifiedName: name, start, end: tagEnd, selfClosing } = cursor;
    this.prefix = prefix;
    while (cursor.next() && cursor.depth > 0) {
      if (cursor.kind === 'open') this.known.set(cursor.name, readCollection(cursor));
    }
    const contentEnd = selfClosing ? tagEnd : cursor.start;
    this.root = { name, start, tagEnd, contentEnd, end: cursor.end, selfClosing };
    for (const [list, items] of styleFoundation(prefix, cellFormats)) {
      const missing = items.slice(this.known.get(list)?.items.length ?? 0);
      if (missing.length > 0) this.added.set(list, missing);
    }
  }

  /** Some item was added, besides what was missing. */
  get changed(): boolean {
    return this.isChanged;
  }

  items(name: CollectionName): readonly string[] {
    return [...(this.known.get(name)?.items ?? []), ...(this.added.get(name) ?? [])];
  }

  /** The index of an item in its list; it is added unless the same is there already. */
  indexOf(name: CollectionName, item: string): number {
    const items = this.items(name);
    const index = items.indexOf(item);
    if (index >= 0) return index;
    addTo(this.added, name, item);
    this.isChanged = true;
    return items.length;
  }

  /** The whole part. */
  toText(): string {
    const lists = order.flatMap((name) => {
      const items = this.added.get(name as CollectionName);
      return items ? [{ name: name as CollectionName, items }] : [];
    });
    if (!this.root.selfClosing)
      return splice(
        this.text,
        lists.flatMap(({ name, items }) => this.addedTo(name, items)),
      );
    const content = lists.map(({ name, items }) => this.list(name, items)).join('');
    return splice(this.text, [appended(this.root, content)]);
  }

  private addedTo(name: CollectionName, items: readonly string[]): Splice[] {
    const collection = this.known.get(name);
    if (!collection) {
      const at = this.placeOf(name);
      return [{ start: at, end: at, text: this.list(name, items) }];
    }
    const insertion = appended(collection, items.join(''));
    const count = collection.items.length + items.length;
    return collection.count ? [{ ...collection.count, text: `"${count}"` }, insertion] : [insertion];
  }

  private list(name: CollectionName, items: readonly string[]): string {
    const { prefix } = this;
    return `<${prefix}${name} count="${items.length}">${items.join('')}</${prefix}${name}>`;
  }

  private placeOf(name: CollectionName): number {
    const following = order.slice(order.indexOf(name) + 1);
    const next = following.map((other) => this.known.get(other)?.start).find((start) => start !== undefined);
    return next ?? this.root.contentEnd;
  }
}

function readCollection(cursor: XmlCursor): Collection {
  const { start, end: tagEnd, qualifiedName: name, selfClosing, text, depth } = cursor;
  const count = cursor.attributeSpan('count');
  const items: string[] = [];
  while (!selfClosing && cursor.next() && cursor.depth >= depth) {
    const item = cursor.element();
    items.push(text.slice(item.start, item.end));
  }
  return {
    name,
    start,
    tagEnd,
    contentEnd: selfClosing ? tagEnd : cursor.start,
    end: cursor.end,
    selfClosing,
    count,
    items,
  };
}
