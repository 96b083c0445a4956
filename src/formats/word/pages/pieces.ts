import { descentShare } from '../look/font.ts';
import { type Border, listIndents, lists, type Style } from '../look/style.ts';
import { cellMargin, type StyleId, styles, tableLines } from '../look/styles.ts';
import type { WordBlock, WordChart, WordContents, WordParagraph, WordTable } from '../model/word-document.ts';
import { breakLines, type Line } from './lines.ts';

/** What must find room on a page: a paragraph, or a row of a table. Lengths are twips. */
export interface Piece {
  readonly before: number;
  readonly after: number;
  readonly lines: readonly Line[];
  /** Stays on one page, where a page has room for it. */
  readonly isWhole: boolean;
  /** Stands on the page where the next piece begins. */
  readonly keepNext: boolean;
  readonly startsPage: boolean;
  /** Space around the lines: the margins of a row's cells, the frame of a box. */
  readonly padding: number;
  readonly bookmarks: readonly string[];
  /** Height of the header that comes back on each page of a table; `undefined` for what is no row. */
  readonly header: number | undefined;
  readonly isRow: boolean;
}

/** Pixels of 1/96 inch, in twips. */
const pixel = 15;

/** Room that the page number of an entry of the contents list and its leader take at least. */
const numberRoom = 480;

const none: readonly string[] = [];

/**
 * @param width of the text on the page, in twips
 * @param before the block above, into whose frame a frame of the same style goes over; `after` likewise
 */
export function piecesOf(block: WordBlock, width: number, before?: WordBlock, after?: WordBlock): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphPiece(block, width, isAlike(block, before), isAlike(block, after))];
    case 'table':
      return tablePieces(block);
    case 'chart':
      return [chartPiece(block)];
    case 'contents':
      return contentsPieces(block, width);
  }
}

function isAlike(paragraph: WordParagraph, other: WordBlock | undefined): boolean {
  return other?.kind === 'paragraph' && other.style === paragraph.style;
}

function paragraphPiece(paragraph: WordParagraph, width: number, openAbove = false, openBelow = false): Piece {
  const style = styles[paragraph.style];
  const room = width - indentOf(paragraph, style) - (style.right ?? 0);
  return {
    before: paragraph.before ?? style.before,
    after: paragraph.after ?? style.after,
    lines: breakLines(paragraph.runs, style, room),
    isWhole: style.keepLines === true,
    keepNext: keepsNext(paragraph),
    startsPage: paragraph.startsPage === true,
    padding: (openAbove ? 0 : edgeHeight(style.borders?.top)) + (openBelow ? 0 : edgeHeight(style.borders?.bottom)),
    bookmarks: paragraph.bookmarks ?? none,
    header: undefined,
    isRow: false,
  };
}

function keepsNext({ style, keepNext }: WordParagraph): boolean {
  return keepNext === true || styles[style].keepNext === true;
}

function indentOf({ list }: WordParagraph, { left = 0 }: Style): number {
  if (list === 0) return 0;
  return list === lists.appendices ? listIndents.appendices : left;
}

/** What an edge of a frame takes: its line in eighths of a point, its space in points. */
function edgeHeight(border: Border | undefined): number {
  return border === undefined ? 0 : border.space * 20 + border.size * 2.5;
}

function chartPiece({ height }: WordChart): Piece {
  const { size, before, after } = styles.Diagram;
  const line: Line = { height: height * pixel + size * 10 * descentShare, distance: 0, notes: [] };
  return {
    before,
    after,
    lines: [line],
    isWhole: true,
    keepNext: false,
    startsPage: false,
    padding: 0,
    bookmarks: none,
    header: undefined,
    isRow: false,
  };
}

/** The entries, and the empty paragraph in which the field of the list ends. */
function contentsPieces({ entries }: WordContents, width: number): Piece[] {
  return [
    ...entries.map(({ level, number, title }) =>
      paragraphPiece(
        { kind: 'paragraph', style: `TOC${level}` as StyleId, runs: [{ kind: 'text', text: `${number}  ${title}` }] },
        width - numberRoom,
      ),
    ),
    paragraphPiece({ kind: 'paragraph', style: 'Normal', runs: [] }, width),
  ];
}

/** The lines above and below a table, and between its rows, stand beside the rows. */
function tablePieces({ widths, header, rows }: WordTable): Piece[] {
  const edge = tableLines.edge * 2.5;
  const between = tableLines.between * 2.5;
  const first = rowPiece(header, widths, edge, { isWhole: true, header: undefined });
  const repeated = first.padding + heightOf(first.lines);
  return [
    first,
    ...rows.map(({ cells, mayBreak }, index) =>
      rowPiece(
        cells.map(({ paragraph }) => paragraph),
        widths,
        index === rows.length - 1 ? between + edge : between,
        { isWhole: !mayBreak, header: repeated },
      ),
    ),
  ];
}

/** A row is as tall as its tallest cell; the footnotes of all its cells stand with its first line. It stays with the next if its first cell does. */
function rowPiece(
  paragraphs: readonly WordParagraph[],
  widths: readonly number[],
  lineHeights: number,
  kept: Pick<Piece, 'isWhole' | 'header'>,
): Piece {
  const [first] = paragraphs;
  let tallest: readonly Line[] = [];
  let padding = 0;
  let tallestHeight = -1;
  const notes: number[] = [];
  paragraphs.forEach((paragraph, column) => {
    const style = styles[paragraph.style];
    const lines = breakLines(paragraph.runs, style, (widths[column] ?? 0) - 2 * cellMargin.side);
    const space = style.before + style.after;
    const height = heightOf(lines) + space;
    for (const line of lines) notes.push(...line.notes);
    if (height <= tallestHeight) return;
    tallestHeight = height;
    tallest = lines;
    padding = space;
  });
  const lines =
    notes.length === 0 ? tallest : tallest.map((line, index) => ({ ...line, notes: index === 0 ? notes : [] }));
  return {
    before: 0,
    after: 0,
    lines,
    ...kept,
    keepNext: first !== undefined && keepsNext(first),
    startsPage: false,
    padding: padding + 2 * cellMargin.edge + lineHeights,
    bookmarks: none,
    isRow: true,
  };
}

export function heightOf(lines: readonly Line[]): number {
  let sum = 0;
  for (const { height } of lines) sum += height;
  return sum;
}
