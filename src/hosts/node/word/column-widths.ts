import type { Inline } from '../../../core/index.ts';
import { plainText } from './inline.ts';

/** Space to the left and right of a cell's text, in twips. */
export const cellPadding = 85;

/** Width of a letter of table text, somewhat over the mean, in twips. */
const letterWidth = 105;

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

/** How many letters fit on a line of a column. */
export const lettersPerLine = (columnWidth: number): number =>
  Math.max(1, Math.floor((columnWidth - 2 * cellPadding) / letterWidth));

/** About how many lines a cell takes. */
export const lineCount = (cell: readonly Inline[], columnWidth: number): number =>
  plainText(cell)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine(columnWidth))), 0);
