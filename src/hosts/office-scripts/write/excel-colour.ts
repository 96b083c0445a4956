/** A colour `RRGGBB` as Excel takes it. */
export function excelColour(colour: string): string {
  return `#${colour}`;
}
