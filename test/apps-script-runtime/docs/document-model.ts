import { plainMark, type Style, textOf, type Unit } from './segment.ts';

export interface NamedRangeModel {
  readonly id: string;
  readonly name: string;
  readonly segmentId: string;
  start: number;
  end: number;
}

/** What Google does not say of documents. */
export interface DocumentAssumptions {
  /** What is put in where a named range begins or ends becomes a part of it. */
  readonly rangesTakeEdges?: boolean;
  /** The line end right before a table is never taken away, even where another paragraph stands before it. */
  readonly keepsLineBeforeTables?: boolean;
}

const endOfParagraph: Unit = { kind: 'break', style: {}, mark: plainMark };

/** A call cannot take arguments without end. */
const mostAtOnce = 10_000;

/** The body's segment. */
export const body = '';

/**
 * A document as it lies at Google's: the body, and headers, footers and footnotes by their ids. It is the first tab of its own; people can
 * put others beside it and before it.
 */
export class DocumentModel {
  readonly id: string;
  tabId = 't.0';
  tabTitle = 'Flik 1';
  /** In their order; this one among them. */
  tabs: DocumentModel[] = [this];
  title: string;
  style: Style = {};
  /** Counts the changes. */
  revision = 1;
  segments = new Map<string, Unit[]>([[body, [{ kind: 'section' }, endOfParagraph]]]);
  readonly headers = new Map<string, string>();
  readonly footers = new Map<string, string>();
  namedRanges: NamedRangeModel[] = [];
  readonly assumptions: DocumentAssumptions;
  private lastId = 0;

  constructor(id: string, title: string, assumptions: DocumentAssumptions = {}) {
    this.id = id;
    this.title = title;
    this.assumptions = assumptions;
  }

  /** A copy with the same content. */
  copy(id: string, title: string): DocumentModel {
    const copy = new DocumentModel(id, title, this.assumptions);
    copy.become(this);
    copy.tabs = this.tabs.map((tab) => (tab === this ? copy : tab.copyOfTab(id, title)));
    return copy;
  }

  private copyOfTab(id: string, title: string): DocumentModel {
    const copy = new DocumentModel(id, title, this.assumptions);
    copy.become(this);
    return Object.assign(copy, { tabId: this.tabId, tabTitle: this.tabTitle });
  }

  /** A person adds a tab with a text. @param place among the tabs, from 0 */
  addTab(title: string, place: number, text = ''): DocumentModel {
    const tab = new DocumentModel(this.id, this.title, this.assumptions);
    Object.assign(tab, { tabId: `t.${this.tabs.length}`, tabTitle: title });
    tab.newSegment(body, text);
    tab.segments.get(body)?.unshift({ kind: 'section' });
    this.tabs.splice(place, 0, tab);
    this.revision += 1;
    return tab;
  }

  /** Takes over the content of another document: a copy, or that which is given and then belongs to this document alone. */
  become(
    other: DocumentModel,
    segments = new Map(Array.from(other.segments, ([id, units]) => [id, units.slice()] as const)),
  ): void {
    this.style = other.style;
    this.segments = segments;
    for (const own of ['headers', 'footers'] as const) {
      this[own].clear();
      for (const [type, id] of other[own]) this[own].set(type, id);
    }
    this.namedRanges = other.namedRanges.map((range) => ({ ...range }));
    this.lastId = other.lastId;
  }

  newId(kind: string): string {
    this.lastId += 1;
    return `kix.${kind}${this.lastId}`;
  }

  /** The revision as the service tells it: to be compared, not read. */
  get revisionId(): string {
    return `${this.id}@${this.revision.toString(36)}`;
  }

  /** The text of the body; tables cell by cell. */
  get text(): string {
    return textOf(this.segments.get(body) ?? []);
  }

  newSegment(id: string, text = ''): void {
    const units = Array.from(
      { length: text.length },
      (_, index): Unit => ({ kind: 'text', char: text[index] as string, style: {} }),
    );
    this.segments.set(id, [...units, endOfParagraph]);
  }

  /** Puts units in at a place. A named range grows when it lies around the place. */
  insert(segmentId: string, index: number, units: readonly Unit[]): void {
    const segment = this.segments.get(segmentId) as Unit[];
    for (let from = 0; from < units.length; from += mostAtOnce)
      segment.splice(index + from, 0, ...units.slice(from, from + mostAtOnce));
    for (const range of this.namedRanges) {
      if (range.segmentId !== segmentId) continue;
      const { start, end } = range;
      const { rangesTakeEdges } = this.assumptions;
      if (rangesTakeEdges ? index < start : index <= start) range.start += units.length;
      if (rangesTakeEdges ? index <= end : index < end) range.end += units.length;
    }
  }

  /** Takes units away, with the footnotes that they refer to and the named ranges that become empty. */
  remove(segmentId: string, start: number, end: number): void {
    const removed = (this.segments.get(segmentId) as Unit[]).splice(start, end - start);
    for (const unit of removed) if (unit.kind === 'footnote') this.segments.delete(unit.footnoteId);
    const moved = (place: number) => (place <= start ? place : Math.max(start, place - (end - start)));
    for (const range of this.namedRanges) {
      if (range.segmentId !== segmentId) continue;
      range.start = moved(range.start);
      range.end = moved(range.end);
    }
    this.namedRanges = this.namedRanges.filter((range) => range.start < range.end);
  }
}
