import type { Look } from '../look/look.ts';

/** Size in points of text that has no size of its own, and height in points of a row with one line of it. */
const standardSize = 11;
export const lineHeight = 15;

/** Excel's limit for a row, in points. A longer text is whole in its cell, but its end shows only when the cell is opened. */
const maxRowHeight = 409;

/** Widths are told in digits; the letters of a Swedish sentence are on average narrower. */
const lettersPerDigit = { plain: 1.15, bold: 1.06 };

/** Height in points that a text needs in a column of `width` characters. An estimate: no program has measured the text. */
export function textHeight(text: string, width: number, { size = standardSize, bold, wrap }: Look): number {
  const line = Math.ceil((lineHeight * size) / standardSize);
  if (!wrap) return line;
  const room = Math.max(1, Math.floor(width * (bold ? lettersPerDigit.bold : lettersPerDigit.plain)));
  const lines = text.split('\n').reduce((sum, paragraph) => sum + countLines(paragraph, room), 0);
  return Math.min(maxRowHeight, line * lines);
}

/** Number of lines when words are moved whole to the next line, and words longer than a line are broken. */
function countLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = word.length;
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    used += used === 0 ? length : length + 1;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used = used % room || room;
    }
  }
  return lines;
}
