import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Section } from '../../core/index.ts';

/** Names of the lists of the document. */
export const lists = {
  chapters: 'kapitel',
  appendices: 'bilagor',
  bullets: 'punktlista',
  ordered: 'nummerlista',
} as const;

const headingIndent = { left: 794, hanging: 794 };
export const itemIndent = { left: 397, hanging: 397 };

const chapterLevel = (level: number) => ({
  level,
  format: LevelFormat.DECIMAL,
  text: Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.'),
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.TAB,
  style: { style: `Heading${level + 1}`, paragraph: { indent: headingIndent } },
});

/**
 * Chapters are numbered by a multilevel list tied to the heading styles, so that a heading that somebody adds or moves in
 * Word gets its number and the contents follow. Appendices have a list of their own with the same heading style.
 */
export const numberingDefinitions: INumberingOptions = {
  config: [
    { reference: lists.chapters, levels: [0, 1, 2].map(chapterLevel) },
    {
      reference: lists.appendices,
      levels: [
        {
          level: 0,
          format: LevelFormat.UPPER_LETTER,
          text: 'Bilaga %1',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.TAB,
          style: { paragraph: { indent: { left: 1418, hanging: 1418 } } },
        },
      ],
    },
    {
      reference: lists.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { style: 'ListBullet', paragraph: { indent: itemIndent } },
        },
      ],
    },
    {
      reference: lists.ordered,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: itemIndent } },
        },
      ],
    },
  ],
};

/** How a section's heading gets its number: from one of Word's lists, or `text` when no list would count to it. */
export type HeadingNumbering = 'chapters' | 'appendices' | 'text';

/**
 * Counts as Word will, and trusts its lists only where they give the section's own number.
 *
 * @example headingNumberings([{ number: '1', level: 1, … }, { number: '1.2', level: 2, … }]) // ['chapters', 'text']
 */
export const headingNumberings = (sections: readonly Section[]): HeadingNumbering[] => {
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
};
