import { lineHeight, textHeight } from '../lay-out/text-height.ts';

/** Of a row with headers, in points: two lines. */
export const headerHeight = 32;

/** Texts are measured for a little less than the width of their column: letters differ, and a line too few hides words. */
const narrower = 0.87;

/**
 * Height in points that shows wrapped texts whole; `undefined` for a single line. Given in the file because LibreOffice
 * does not measure rows when it opens one.
 * @param cells text and width (in characters) of each wrapped cell of the row
 */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number | undefined {
  const linesOf = (text: string, width: number) => textHeight(text, width * narrower, { wrap: true }) / lineHeight;
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width)));
  return lines === 1 ? undefined : Math.min(lines * lineHeight, 400);
}
