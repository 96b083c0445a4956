/** A colour `RRGGBB` as Google takes and gives it. */
export function googleColour(colour: string): string {
  return `#${colour.toLowerCase()}`;
}
