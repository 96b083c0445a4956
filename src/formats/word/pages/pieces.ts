import { descentShare } from '../look/font.ts';
import { listIndents, lists, type Style } from '../look/style.ts';
import { cellMargin, styles } from '../look/styles.ts';
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
}

/** Pixels of 1/96 inch, in twips. */
const pixel = 15;

/** Room that the page number of an entry of the contents list and its leader take at least. */
const numberRoom = 480;

const none: readonly string[] = [];

/** @param width of the text on the page, in twips */
export function piecesOf(block: WordBlock, width: number): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphPiece(block, width)];
    case 'table':
      return tablePieces(block);
    case 'chart':
      return [chartPiece(block)];
    case 'contents':
      return contentsPieces(block, width);
  }
}

function paragraphPiece(paragraph: WordParagraph, width: number): Piece {
  const style = styles[paragraph.style];
  const room = width - indentOf(paragraph, style) - (style.right ?? 0);
  return {
    before: paragraph.before ?? style.before,
    after: paragraph.after ?? style.after,
    lines: breakLines(paragraph.runs, style, room),
    isWhole: style.keepLines === true,
    keepNext: style.keepNext === true,
    startsPage: paragraph.startsPage === true,
    padding: frameHeight(style),
    bookmarks: paragraph.bookmarks ?? none,
    header: undefined,
  };
}

function indentOf({ list }: WordParagraph, { left = 0 }: Style): number {
  if (list === 0) return 0;
  return list === lists.appendices ? listIndents.appendices : left;
}

/** What the frame above and below takes: lines in eighths of a point, space in points. */
function frameHeight({ borders = {} }: Style): number {
  return [borders.top, borders.bottom].reduce(
    (sum, border) => sum + (border === undefined ? 0 : border.space * 20 + border.size * 2.5),
    0,
  );
}

function chartPiece({ height }: WordChart): Piece {
  const { size, before, after } = styles.Diagram;
  const line = { height: height * pixel + size * 10 * descentShare, notes: [] };
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
  };
}

/** The entries, and the empty paragraph in which the field of the list ends. */
function contentsPieces({ entries }: WordContents, width: number): Piece[] {
  return [
    ...entries.map(({ level, number, title }) =>
      paragraphPiece(
        { kind: 'paragraph', style: `TOC${level}`, runs: [{ kind: 'text', text: `${number}  ${title}` }] },
        width - numberRoom,
      ),
    ),
    paragraphPiece({ kind: 'paragraph', style: 'Normal', runs: [] }, width),
  ];
}

function tablePieces({ widths, header, rows }: WordTable): Piece[] {
  const first = rowPiece(header, widths, { isWhole: true, keepNext: true, header: undefined });
  const repeated = first.padding + heightOf(first.lines);
  return [
    first,
    ...rows.map(({ cells, mayBreak }) =>
      rowPiece(
        cells.map(({ paragraph }) => paragraph),
        widths,
        { isWhole: !mayBreak, keepNext: false, header: repeated },
      ),
    ),
  ];
}

/** A row is as tall as its tallest cell; the footnotes of all its cells stand with its first line. */
function rowPiece(
  paragraphs: readonly WordParagraph[],
  widths: readonly number[],
  kept: Pick<Piece, 'isWhole' | 'keepNext' | 'header'>,
): Piece {
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
    startsPage: false,
    padding: padding + 2 * cellMargin.edge,
    bookmarks: none,
  };
}

export function heightOf(lines: readonly Line[]): number {
  let sum = 0;
  for (const { height } of lines) sum += height;
  return sum;
}
