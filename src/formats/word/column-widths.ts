import type { Inline, Table } from '../../core/index.ts';
import { plainText } from './inline.ts';

/** Space to the left and right of a cell's text, in twips. */
export const cellPadding = 108;

/** Width of a letter of table text, somewhat over the mean, in twips. */
const letterWidth = 105;

/** What a column is made wide enough for: ids, dates and amounts, and words so short that to break them would look odd. */
const staysWhole = /^(?=.{0,11}\p{N}).{1,12}$|^.{1,10}$/u;

/** Whole twips in proportion to the shares, adding up to the width. */
export const shareOut = (shares: readonly number[], width: number): number[] => {
  const sum = sumOf(shares);
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
    return longestWhole(texts) * letterWidth + 2 * cellPadding;
  });
  const lacking = asked.map((own, column) => Math.max(0, (needed[column] ?? 0) - own));
  const spare = asked.map((own, column) => Math.max(0, own - (needed[column] ?? 0)));
  const [lack, reserve] = [sumOf(lacking), sumOf(spare)];
  if (lack > reserve) return shareOut(needed, width);
  return shareOut(
    asked.map(
      (own, column) => own + (lacking[column] ?? 0) - (lack === 0 ? 0 : ((spare[column] ?? 0) * lack) / reserve),
    ),
    width,
  );
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Letters of the longest word that stays whole; a no-break space holds two words together. */
const longestWhole = (texts: readonly string[]): number => {
  let longest = 0;
  for (const text of texts) {
    for (const word of text.split(/[^\S\u00a0]+/u)) {
      if (word.length > longest && staysWhole.test(word)) longest = word.length;
    }
  }
  return longest;
};

/** How many letters fit on a line of a column. */
export const lettersPerLine = (columnWidth: number): number =>
  Math.max(1, Math.floor((columnWidth - 2 * cellPadding) / letterWidth));

/** About how many lines a cell takes. */
export const lineCount = (cell: readonly Inline[], columnWidth: number): number =>
  plainText(cell)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine(columnWidth))), 0);
