import { convertMillimetersToTwip, PageOrientation } from 'docx';

export type Orientation = 'portrait' | 'landscape';

const millimetres = (value: number): number => convertMillimetersToTwip(value);

/** A4 as Word writes it: 210 and 297 mm rounded up. */
const page = { short: 11906, long: 16838 };
const margin = {
  top: millimetres(30),
  bottom: millimetres(25),
  left: millimetres(25),
  right: millimetres(25),
  header: millimetres(13),
  footer: millimetres(12),
};

/** Width between the margins, in twips (1/20 point). */
export const textWidth = (orientation: Orientation): number =>
  (orientation === 'portrait' ? page.short : page.long) - margin.left - margin.right;

/** A4 with the margins of a public body's document; docx turns the sides itself for landscape. */
export const pageProperties = (orientation: Orientation) => ({
  size: {
    width: page.short,
    height: page.long,
    orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
  },
  margin,
});
