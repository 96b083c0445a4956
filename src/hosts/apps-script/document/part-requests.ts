import type { DocsRequest } from './docs-service.ts';
import { type Insertion, insertList, insertParagraphs, type Surroundings, styleParagraphs } from './piece-requests.ts';
import { type ParagraphPiece, type Piece, runsText } from './pieces.ts';
import { comparedText, textHash } from './plain-text.ts';
import { pendingName, rangeName } from './range-names.ts';
import type { DocumentPart } from './section-pieces.ts';
import { type Chunk, insertTable } from './table-requests.ts';

/** Changes in one call. The service takes more, but slows down and must answer within its time. */
const requestsPerCall = 800;

/** The calls that write a part. */
export interface PartCalls {
  readonly calls: readonly (readonly DocsRequest[])[];
  /** Texts of the footnotes that the calls make, in the order of the changes: they are filled in a call of their own. */
  readonly notes: readonly string[];
  /** What that call begins with. */
  readonly beforeNotes: readonly DocsRequest[];
}

/**
 * Inserts a part at the beginning of a paragraph. Its first and last paragraph go in first and are given a name in the
 * document; the rest is put between them, from the last to the first, and the named range grows with it. So no place need be
 * foreseen but the one where the part begins.
 *
 * A part that takes several calls gets at once, besides its final name, a name for each call that is to follow, with the hash of
 * the text that stands there until then; each call takes one away. So a part that was left half written is known again, and known
 * to be untouched, whatever interrupts the run.
 *
 * @param closed the paragraph at `at` is empty and is to be the last one of the part
 * @param before what the first call begins with
 */
export function partCalls(part: DocumentPart, at: number, closed: boolean, before: readonly DocsRequest[]): PartCalls {
  const { key, contentHash } = part;
  const { opening, range, between, text, notes } = insertPart(part.pieces, at, closed);
  const groups = grouped(between, requestsPerCall - before.length - opening.length);
  const texts = textsAfter(groups, text);
  const states = notes.length > 0 ? texts : texts.slice(0, -1);
  const pending = states.map((state, index) => pendingName(key, index + 1, textHash(comparedText(state))));
  const final = rangeName(key, { content: contentHash, text: part.textHash });
  const named = [final, ...pending].map((name) => nameRange(name, range.startIndex, range.endIndex));
  const without = (index: number): DocsRequest[] =>
    pending.slice(index, index + 1).map((name) => ({ deleteNamedRange: { name } }));
  const calls = groups.map((group, index) => [
    ...(index === 0 ? [...before, ...opening, ...named] : without(index - 1)),
    ...group.flatMap(({ requests }) => requests),
  ]);
  return { calls, notes, beforeNotes: without(groups.length - 1) };
}

interface OpenedPart {
  readonly opening: readonly DocsRequest[];
  /** Of the first and the last paragraph, before anything stands between them. */
  readonly range: { readonly startIndex: number; readonly endIndex: number };
  readonly between: readonly PieceChunk[];
  readonly text: { readonly first: string; readonly last: string };
  readonly notes: readonly string[];
}

type PieceChunk = Chunk & { readonly piece: number };

function insertPart(pieces: readonly Piece[], at: number, closed: boolean): OpenedPart {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'paragraph' || runsText(first.runs) === '')
    throw new Error('A part begins with a paragraph that has text');
  if (rest.length === 0 && runsText(first.runs).length < 3) throw new Error('A part has three characters at least');
  const tail = rest.length === 0 ? null : lastParagraph(rest[rest.length - 1]);
  const middle = tail === rest[rest.length - 1] ? rest.slice(0, -1) : rest;
  const firstText = runsText(first.runs);
  const inner = at + firstText.length + 1;
  const tailText = tail === null ? '' : runsText(tail.runs);
  const styledTail = tail === null ? nothing : styleParagraphs([tail], inner, true);
  const endIndex = tail === null ? at + firstText.length : inner + tailText.length + styledTail.notes.length;
  const text = firstText + (tail === null ? '' : `\n${tailText}`) + (closed ? '' : '\n');
  const styledFirst = styleParagraphs([first], at, true);
  const groups = neighbours(middle);
  const between = groups
    .map((group, index) => {
      const closed = groups[index + 1]?.[0]?.kind === 'table';
      const next = groups.slice(index + 1).find(([piece]) => piece?.kind !== 'table');
      return insertPieces(group, { at: inner, closed, bulleted: next?.[0]?.kind === 'list' });
    })
    .reverse();
  return {
    opening: [{ insertText: { text, location: { index: at } } }, ...styledTail.requests, ...styledFirst.requests],
    range: { startIndex: at, endIndex },
    between: between.flatMap(({ chunks }, piece) => chunks.map((chunk) => ({ ...chunk, piece }))),
    text: { first: firstText, last: tailText },
    notes: [styledTail, styledFirst, ...between].flatMap((piece) => piece.notes),
  };
}

/** Paragraphs that stand one after the other go in together; a list or a table is alone. */
function neighbours(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const open = groups[groups.length - 1];
    if (open !== undefined && piece.kind === 'paragraph' && open[0]?.kind === 'paragraph') open.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function insertPieces(pieces: readonly Piece[], place: Surroundings): Insertion {
  const [first] = pieces;
  if (first?.kind === 'table') return { chunks: insertTable(first, place.at), notes: [] };
  if (first?.kind === 'list') return insertList(first, place);
  return insertParagraphs(
    pieces.filter((piece) => piece.kind === 'paragraph'),
    place,
  );
}

/** As many chunks a call as it takes; `room` is what is left of the first. */
function grouped(chunks: readonly PieceChunk[], room: number): PieceChunk[][] {
  const groups: PieceChunk[][] = [[]];
  let left = room;
  for (const chunk of chunks) {
    const { length } = chunk.requests;
    if (length > left) {
      groups.push([]);
      left = requestsPerCall;
    }
    left -= length;
    groups[groups.length - 1]?.push(chunk);
  }
  return groups;
}

/** The text of the part after each call, footnotes still blank. */
function textsAfter(groups: readonly (readonly PieceChunk[])[], { first, last }: OpenedPart['text']): string[] {
  let whole = last;
  let current = { piece: -1, text: '' };
  return groups.map((group) => {
    for (const { piece, text } of group) {
      if (piece !== current.piece) {
        whole = current.text + whole;
        current = { piece, text: '' };
      }
      current.text = text + current.text;
    }
    return first + current.text + whole;
  });
}

/**
 * Names a part by a range that leaves out its first and its last place. Google does not say whether a range takes in what is put
 * in where it begins or ends; so nothing that belongs beside a part is ever put in there.
 */
function nameRange(name: string, startIndex: number, endIndex: number): DocsRequest {
  return { createNamedRange: { name, range: { startIndex: startIndex + 1, endIndex: endIndex - 1 } } };
}

const nothing = { requests: [], notes: [] };

/**
 * A part ends with a paragraph of two characters at least, so that what is put in before it lies within the named range; where
 * it would not, a blank one follows that leaves some air.
 */
function lastParagraph(piece: DocumentPart['pieces'][number] | undefined): ParagraphPiece {
  if (piece?.kind === 'paragraph' && runsText(piece.runs).length > 1) return piece;
  return { kind: 'paragraph', style: 'NORMAL_TEXT', runs: [{ text: '  ' }], notes: [] };
}
