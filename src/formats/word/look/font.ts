import { fontWidths, otherSigns } from './font-widths.ts';

const unitsPerEm = 2048;

/** What a sign is taken to be as wide as, where the font lacks it or it is none of Latin's: a digit. */
const average = 1038;

/** Twips in half a point: sizes are half-points. */
const twips = 10;

/** Height of a line of Calibri and what of it lies below the letters, as shares of the size: ascent, descent and gap. */
const lineShare = (1536 + 512 + 452) / unitsPerEm;
export const descentShare = 512 / unitsPerEm;

const tables: { regular?: Float64Array; bold?: Float64Array } = {};

/**
 * What each UTF-16 unit takes of the size, by its code; the tables of the font end before the Greek letters. Made when first asked for: most
 * runs write no document.
 */
export function signShares(isBold: boolean): Float64Array {
  const font = isBold ? 'bold' : 'regular';
  const made = tables[font];
  if (made) return made;
  const widths = new Float64Array(0x10000).fill(average / unitsPerEm);
  const { latin, others } = fontWidths[font];
  const set = (code: number, width: string) => {
    widths[code] = Number(width) / unitsPerEm;
  };
  // The first part of Latin ends before the control characters from 0x7f, the second begins after them.
  latin.split(' ').forEach((width, index) => {
    set(index + (index < 95 ? 0x20 : 0xa0 - 95), width);
  });
  others.split(' ').forEach((width, index) => {
    set(otherSigns.charCodeAt(index), width);
  });
  // Word draws the hyphen where no line breaks as the common one.
  widths[0x2011] = widths[0x2d] as number;
  tables[font] = widths;
  return widths;
}

/** Width of a text on one line, in twips; soft hyphens and invisible places to break take none. */
export function textLength(text: string, size: number, isBold = false): number {
  const widths = signShares(isBold);
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0xad && code !== 0x200b) sum += widths[code] as number;
  }
  return sum * size * twips;
}

/**
 * Height of a line in twips, and what of it is only distance to the next line: in whole twips and percent, as programs reckon. The
 * distance needs no room at the foot of a page.
 * @param line 240ths of a line
 */
export function lineHeight(size: number, line: number): { readonly height: number; readonly distance: number } {
  const letters = Math.round(size * twips * lineShare);
  const height = Math.floor((letters * Math.round((100 * line) / 240)) / 100);
  return { height, distance: Math.max(0, height - letters) };
}
