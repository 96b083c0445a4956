/** How the pages of a stretch of the document lie. */
export type Orientation = 'portrait' | 'landscape';

/** A4 with the margins of a public body's document, in twips (1/20 point): 30 mm above, 25 mm on the other sides. */
export const page = { short: 11906, long: 16838, top: 1700, side: 1417, header: 737, footer: 680 } as const;

/** Width between the margins, in twips. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? page.short : page.long) - 2 * page.side;
}

/** Height between the margins, in twips. */
export function textHeight(orientation: Orientation): number {
  return (orientation === 'portrait' ? page.long : page.short) - page.top - page.side;
}
