/** Marks on lines, so that series differ in more than colour. */
const marks = ['circle', 'square', 'triangle', 'diamond'];

export function seriesMark(index: number): string {
  return marks[index % marks.length]!;
}
