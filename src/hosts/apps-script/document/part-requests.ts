import type { DocsRequest } from './docs-service.ts';
import { type Insertion, insertPiece, styleParagraph } from './piece-requests.ts';
import { type ParagraphPiece, runsText } from './pieces.ts';
import type { DocumentPart } from './section-pieces.ts';

/**
 * Inserts a part at the beginning of a paragraph. Its first and last paragraph go in first and are given a name in the
 * document; the rest is put between them, from the last to the first, and the named range grows with it. So no place need be
 * foreseen but the one where the part begins.
 *
 * @param closed the paragraph at `at` is empty and is to be the last one of the part
 * @param name of the range
 */
export function insertPart({ pieces }: DocumentPart, at: number, closed: boolean, name: string): Insertion {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'paragraph' || runsText(first.runs) === '')
    throw new Error('A part begins with a paragraph that has text');
  if (rest.length === 0 && runsText(first.runs).length < 3) throw new Error('A part has three characters at least');
  const tail = rest.length === 0 ? null : lastParagraph(rest[rest.length - 1]);
  const middle = tail === rest[rest.length - 1] ? rest.slice(0, -1) : rest;
  const firstText = runsText(first.runs);
  const inner = at + firstText.length + 1;
  const tailText = tail === null ? '' : runsText(tail.runs);
  const styledTail = tail === null ? nothing : styleParagraph(tail, inner);
  const endIndex = tail === null ? at + firstText.length : inner + tailText.length + styledTail.notes.length;
  const text = firstText + (tail === null ? '' : `\n${tailText}`) + (closed ? '' : '\n');
  const styledFirst = styleParagraph(first, at);
  const between = middle
    .map((piece, index) => insertPiece(piece, inner, middle[index + 1]?.kind === 'table'))
    .reverse();
  return {
    requests: [
      { insertText: { text, location: { index: at } } },
      ...styledTail.requests,
      ...styledFirst.requests,
      nameRange(name, at, endIndex),
      ...between.flatMap(({ requests }) => requests),
    ],
    notes: [styledTail, styledFirst, ...between].flatMap(({ notes }) => notes),
  };
}

/**
 * Names a part by a range that leaves out its first and its last place. Google does not say whether a range takes in what is put
 * in where it begins or ends; so nothing that belongs beside a part is ever put in there.
 */
export function nameRange(name: string, startIndex: number, endIndex: number): DocsRequest {
  return { createNamedRange: { name, range: { startIndex: startIndex + 1, endIndex: endIndex - 1 } } };
}

const nothing: Insertion = { requests: [], notes: [] };

/**
 * A part ends with a paragraph of two characters at least, so that what is put in before it lies within the named range; where
 * it would not, a blank one follows that leaves some air.
 */
function lastParagraph(piece: DocumentPart['pieces'][number] | undefined): ParagraphPiece {
  if (piece?.kind === 'paragraph' && runsText(piece.runs).length > 1) return piece;
  return { kind: 'paragraph', style: 'NORMAL_TEXT', runs: [{ text: '  ' }], notes: [] };
}
