/**
 * Colours of the series in order, RRGGBB. Each has a contrast of at least 4.5 to 1 against white, so that white labels
 * can stand on them and they stand out on paper.
 */
const palette = ['1F4E79', 'B45309', '0F766E', '6D4C9F', '52606D', '9D174D', '3F6212', '7A4B2A'];

export function seriesColour(index: number): string {
  return palette[index % palette.length]!;
}

/** Marks on lines, so that series differ in more than colour. */
const marks = ['circle', 'square', 'triangle', 'diamond'];

export function seriesMark(index: number): string {
  return marks[index % marks.length]!;
}
