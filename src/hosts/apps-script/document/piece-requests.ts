import type { DocsRequest } from './docs-service.ts';
import { type ListPiece, type NotePlace, type ParagraphPiece, type Run, runsText } from './pieces.ts';
import { colour, insertText, plainLook, points, styledRuns } from './run-requests.ts';
import type { Chunk } from './table-requests.ts';

/** Changes, and the texts of the footnotes that they make, in the order of the changes. */
interface Changes {
  readonly requests: readonly DocsRequest[];
  readonly notes: readonly string[];
}

/** The changes that insert a piece, as they can be spread over several calls, from the last of its text to the first. */
export interface Insertion {
  readonly chunks: readonly Chunk[];
  readonly notes: readonly string[];
}

/** Where pieces are put in: at the beginning of a paragraph, in front of it. */
export interface Surroundings {
  readonly at: number;
  /** They bring no end of paragraph of their own after the last: a table follows, which does. */
  readonly closed: boolean;
  /** The paragraph that they are put into may have bullets, which new paragraphs take over. */
  readonly bulleted: boolean;
}

/** A text with its looks and its footnotes, where it stands. */
interface PlacedText {
  readonly runs: readonly Run[];
  readonly notes: readonly NotePlace[];
  readonly startIndex: number;
  /** The place after its text, which is that of its line end. */
  readonly endIndex: number;
}

/** Inserts paragraphs that stand one after the other: at least one. */
export function insertParagraphs(pieces: readonly ParagraphPiece[], { at, closed, bulleted }: Surroundings): Insertion {
  const text = pieces.map(({ runs }) => runsText(runs)).join('\n');
  const { requests, notes } = styleParagraphs(pieces, at, bulleted);
  return { notes, chunks: [{ text, requests: [insertText(at, text + (closed ? '' : '\n')), ...requests] }] };
}

/**
 * Gives paragraphs that already have their texts their looks and their footnotes.
 * @param bulleted they may have bullets
 */
export function styleParagraphs(pieces: readonly ParagraphPiece[], at: number, bulleted: boolean): Changes {
  const placed = placedTexts(pieces, at);
  const endIndex = placed[placed.length - 1]?.endIndex ?? at;
  const range = { startIndex: at, endIndex: endIndex + 1 };
  // From the last to the first, so that a footnote moves nothing that is still to be done.
  const changes = placed.map(styleText).reverse();
  return {
    requests: [
      ...(bulleted ? [{ deleteParagraphBullets: { range } }] : []),
      ...(endIndex > at ? [plainLook(at, endIndex)] : []),
      ...paragraphStyles(pieces, placed),
      ...changes.flatMap(({ requests }) => requests),
    ],
    notes: changes.flatMap(({ notes }) => notes),
  };
}

/** Neighbours of one style take one change. */
function paragraphStyles(pieces: readonly ParagraphPiece[], placed: readonly PlacedText[]): DocsRequest[] {
  const stretches: { style: object; name: string; startIndex: number; endIndex: number }[] = [];
  pieces.forEach((piece, index) => {
    const { startIndex = 0, endIndex = 0 } = placed[index] ?? {};
    const style = paragraphStyle(piece);
    const name = JSON.stringify(style);
    const open = stretches[stretches.length - 1];
    if (open?.name === name) open.endIndex = endIndex + 1;
    else stretches.push({ style, name, startIndex, endIndex: endIndex + 1 });
  });
  const fields =
    'namedStyleType,shading,indentStart,indentEnd,spaceAbove,spaceBelow,keepWithNext,pageBreakBefore,alignment';
  return stretches.map(({ style, startIndex, endIndex }) => ({
    updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle: style, fields },
  }));
}

function paragraphStyle({ style, fill, isCaption, startsPage }: ParagraphPiece): object {
  return {
    namedStyleType: style,
    ...(fill !== undefined && {
      shading: { backgroundColor: colour(fill) },
      indentStart: points(8),
      indentEnd: points(8),
      spaceAbove: points(6),
      spaceBelow: points(6),
    }),
    ...(isCaption && { keepWithNext: true, spaceAbove: points(10) }),
    ...(startsPage && { pageBreakBefore: true }),
  };
}

export function insertList({ ordered, items }: ListPiece, { at, closed }: Surroundings): Insertion {
  const text = items.map(({ runs }) => runsText(runs)).join('\n');
  const placed = placedTexts(items, at);
  const range = { startIndex: at, endIndex: at + text.length + 1 };
  const bulletPreset = ordered ? 'NUMBERED_DECIMAL_ALPHA_ROMAN' : 'BULLET_DISC_CIRCLE_SQUARE';
  const rest = placed.map(styleText).reverse();
  const requests = [
    insertText(at, text + (closed ? '' : '\n')),
    { deleteParagraphBullets: { range } },
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
        fields: 'namedStyleType,shading,spaceAbove,spaceBelow,keepWithNext,pageBreakBefore,alignment',
      },
    },
    ...(text === '' ? [] : [plainLook(at, at + text.length)]),
    { createParagraphBullets: { range, bulletPreset } },
    ...rest.flatMap((item) => item.requests),
  ];
  return { chunks: [{ requests, text }], notes: rest.flatMap(({ notes }) => notes) };
}

function placedTexts(texts: readonly Pick<PlacedText, 'runs' | 'notes'>[], at: number): PlacedText[] {
  let startIndex = at;
  return texts.map(({ runs, notes }) => {
    const placed = { runs, notes, startIndex, endIndex: startIndex + runsText(runs).length };
    startIndex = placed.endIndex + 1;
    return placed;
  });
}

/** The looks and the footnotes of a text that has no look yet; the footnotes from the last to the first, so that no place moves. */
function styleText({ runs, notes, startIndex }: PlacedText): Changes {
  const reversed = [...notes].reverse();
  const footnotes = reversed.map(
    ({ at }): DocsRequest => ({ createFootnote: { location: { index: startIndex + at } } }),
  );
  return { requests: [...styledRuns(runs, startIndex), ...footnotes], notes: reversed.map(({ text }) => text) };
}
