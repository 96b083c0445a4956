import { addTo } from '../../../core/index.ts';
import { comparedText, textHash } from './plain-text.ts';
import { type RangeName, readRangeName } from './range-names.ts';
import type { StructuralElement, Suggested, TabContent, TextRange } from './told-document.ts';

/**
 * A part that an earlier run wrote, as it stands in the document: all paragraphs that its named range touches, so that it is the
 * same part whether or not the range takes in what is put in at its edges.
 */
export interface FoundPart extends Pick<RangeName, 'key' | 'content'>, TextRange {
  /** Of its ranges: one, or several while the part is being written. */
  readonly names: readonly string[];
  /** Somebody has changed its text since it was written. */
  readonly isTouched: boolean;
  /** The end of the part with the line end of its last paragraph; without one where somebody has left it with a table last. */
  readonly paragraphEnd: number;
}

/** The document as it stands: its parts by key, and where it ends. */
export interface FoundDocument {
  readonly parts: ReadonlyMap<string, FoundPart>;
  /** The place after the last. */
  readonly end: number;
  /** The last paragraph has no text. */
  readonly endsEmpty: boolean;
  /** The empty paragraph that the document begins with, when a contents list comes further on: a title page belongs there. */
  readonly cover: number | null;
  /** Where something begins that takes no text in front of itself: a table, a contents list. */
  readonly blocked: ReadonlySet<number>;
}

export function readDocument(document: TabContent): FoundDocument {
  const content = document.body?.content ?? [];
  const last = content[content.length - 1];
  const parts = new Map<string, FoundPart>();
  for (const [key, named] of namedByKey(document)) {
    const ranges = named.flatMap((each) => each.ranges);
    const first = elementAt(content, Math.min(...ranges.map((range) => range.startIndex ?? 1)));
    const final = elementAt(content, Math.max(...ranges.map((range) => range.endIndex ?? 1)) - 1);
    if (first === undefined || final === undefined) continue;
    const { startIndex = 1 } = first;
    const { endIndex: paragraphEnd = 1 } = final;
    const endIndex = final.paragraph === undefined ? paragraphEnd : paragraphEnd - 1;
    const written = named.reduce((least, each) => (each.call < least.call ? each : least));
    const text = comparedText(textWithin(content, { startIndex, endIndex }, document));
    const isTouched = written.text !== textHash(text);
    const names = named.map(({ name }) => name);
    parts.set(key, { key, content: written.content, names, startIndex, endIndex, isTouched, paragraphEnd });
  }
  return {
    parts,
    end: last?.endIndex ?? 2,
    endsEmpty: last?.paragraph !== undefined && (last.endIndex ?? 2) - (last.startIndex ?? 1) <= 1,
    cover: coverOf(content),
    blocked: new Set(content.flatMap(({ startIndex = 0, paragraph }) => (paragraph === undefined ? [startIndex] : []))),
  };
}

type NamedPart = RangeName & { readonly name: string; readonly ranges: readonly Partial<TextRange>[] };

/** The ranges that the add-on has named, by the key of their part; what has lost its place is left out. */
function namedByKey({ namedRanges = {} }: TabContent): Map<string, NamedPart[]> {
  const byKey = new Map<string, NamedPart[]>();
  for (const [name, { namedRanges: found = [] }] of Object.entries(namedRanges)) {
    const read = readRangeName(name);
    const ranges = found.flatMap(({ ranges: pieces = [] }) => pieces);
    if (read === undefined || ranges.length === 0) continue;
    addTo(byKey, read.key, { ...read, name, ranges });
  }
  return byKey;
}

function coverOf(content: readonly StructuralElement[]): FoundDocument['cover'] {
  const first = content.find(({ paragraph }) => paragraph !== undefined);
  const contents = content.find(({ tableOfContents }) => tableOfContents !== undefined);
  if (first === undefined || contents === undefined) return null;
  const { startIndex = 1, endIndex = 1 } = first;
  return endIndex - startIndex === 1 && endIndex <= (contents.startIndex ?? 0) ? startIndex : null;
}

/** The paragraph or table that a place lies in. */
function elementAt(content: readonly StructuralElement[], place: number): StructuralElement | undefined {
  return content.find(({ startIndex = 0, endIndex = 0 }) => startIndex <= place && place < endIndex);
}

/** The text of a stretch of the document: tables cell by cell, footnotes where they are referred to. */
function textWithin(content: readonly StructuralElement[], range: TextRange, document: TabContent): string {
  return content
    .filter(({ startIndex = 0, endIndex = 0 }) => endIndex > range.startIndex && startIndex < range.endIndex)
    .map(({ paragraph, table }) => {
      const inTable = (table?.tableRows ?? [])
        .map((row) => {
          const cells = (row.tableCells ?? []).map(({ content: inCell = [] }) => textWithin(inCell, range, document));
          return cells.join('\n') + doubt(row);
        })
        .join('\n');
      const inParagraph = (paragraph?.elements ?? []).map((element) => {
        const { startIndex = 0, endIndex = 0, textRun, footnoteReference, inlineObjectElement } = element;
        if (endIndex <= range.startIndex || startIndex >= range.endIndex) return '';
        if (inlineObjectElement !== undefined) return '\ufffc';
        const noteId = footnoteReference?.footnoteId;
        if (noteId !== undefined)
          return allText(document.footnotes?.[noteId]?.content ?? [], document) + doubt(footnoteReference);
        const text = textRun?.content ?? '';
        return text.slice(Math.max(0, range.startIndex - startIndex), range.endIndex - startIndex) + doubt(textRun);
      });
      return inParagraph.join('') + inTable;
    })
    .join('\n');
}

/** What somebody has suggested to take away is a text of theirs: a sign that no generated text has makes it another one. */
function doubt(told: Suggested | undefined): string {
  return (told?.suggestedDeletionIds ?? []).length > 0 ? '\ufffc' : '';
}

function allText(content: readonly StructuralElement[], document: TabContent): string {
  return textWithin(content, { startIndex: 0, endIndex: Number.MAX_SAFE_INTEGER }, document);
}

/** The text of a header, without the end of its last paragraph. */
export function headerText(document: TabContent, headerId: string): string | undefined {
  const header = document.headers?.[headerId];
  return header === undefined ? undefined : allText(header.content ?? [], document).replace(/\n$/, '');
}
