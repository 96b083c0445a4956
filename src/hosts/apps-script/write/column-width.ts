/** Pixels of a character of the standard font, and of the edges of a cell. */
const characterWidth = 7;
const cellPadding = 6;

/** A width in characters as the pixels that `setColumnWidth` takes. */
export function pixelsOf(width: number): number {
  return Math.round(width * characterWidth + cellPadding);
}
