import type { Inline, Table } from '../../../core/index.ts';
import { plainText } from './inline.ts';

/** Space to the left and right of a cell's text, in twips. */
export const cellPadding = 108;

/** Width of a letter of table text, somewhat over the mean, in twips. */
const letterWidth = 105;

/** Words up to this many letters, such as dates and ids, never break: a column is made wide enough for them. */
const wholeWord = 12;

/** Whole twips in proportion to the shares, adding up to the width. */
export const shareOut = (shares: readonly number[], width: number): number[] => {
  const sum = shares.reduce((total, share) => total + share, 0);
  let edge = 0;
  let shared = 0;
  return shares.map((share) => {
    shared += share;
    const previous = edge;
    edge = Math.round((shared / sum) * width);
    return edge - previous;
  });
};

/** The widths a table asks for, with what narrow columns lack for their short words taken from the roomy ones. */
export const columnWidths = ({ columns, rows }: Table, width: number): number[] => {
  const asked = shareOut(
    columns.map((column) => column.width),
    width,
  );
  const needed = columns.map(({ header }, column) => {
    const texts = [header, ...rows.map((row) => plainText(row[column] ?? []))];
    return Math.max(...texts.map(longestShortWord)) * letterWidth + 2 * cellPadding;
  });
  const missing = asked.map((own, column) => Math.max(0, (needed[column] ?? 0) - own));
  const spare = asked.map((own, column) => Math.max(0, own - (needed[column] ?? 0)));
  const [lack, reserve] = [missing, spare].map((parts) => parts.reduce((sum, part) => sum + part, 0)) as [
    number,
    number,
  ];
  if (lack === 0 || lack > reserve) return asked;
  return shareOut(
    asked.map((own, column) => own + (missing[column] ?? 0) - ((spare[column] ?? 0) * lack) / reserve),
    width,
  );
};

const longestShortWord = (text: string): number =>
  text.split(/\s+/u).reduce((longest, { length }) => (length <= wholeWord ? Math.max(longest, length) : longest), 0);

/** How many letters fit on a line of a column. */
export const lettersPerLine = (columnWidth: number): number =>
  Math.max(1, Math.floor((columnWidth - 2 * cellPadding) / letterWidth));

/** About how many lines a cell takes. */
export const lineCount = (cell: readonly Inline[], columnWidth: number): number =>
  plainText(cell)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine(columnWidth))), 0);
