import type { Section } from '../../../core/index.ts';

/** How a section's heading gets its number: from one of Word's lists, or `text` when no list would count to it. */
export type HeadingNumbering = 'chapters' | 'appendices' | 'text';

/**
 * Counts as Word will, and trusts its lists only where they give the section's own number.
 *
 * @example headingNumberings([{ number: '1', level: 1, … }, { number: '1.2', level: 2, … }]) // ['chapters', 'text']
 */
export function headingNumberings(sections: readonly Section[]): HeadingNumbering[] {
  const chapter: number[] = [];
  let appendices = 0;
  return sections.map(({ number, level }) => {
    const counted = [...Array.from({ length: level }, (_, index) => chapter[index] ?? 0)];
    counted[level - 1] = (counted[level - 1] ?? 0) + 1;
    if (number === counted.join('.')) {
      chapter.splice(0, chapter.length, ...counted);
      return 'chapters';
    }
    if (level === 1 && number === `Bilaga ${String.fromCharCode(65 + appendices)}`) {
      appendices += 1;
      return 'appendices';
    }
    return 'text';
  });
}
