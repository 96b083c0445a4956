import { Bookmark, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Section } from '../../core/index.ts';
import { textRuns } from './inline.ts';
import { type HeadingNumbering, lists } from './numbering.ts';

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** `top` = first on its page, where space above would only lower it; `break` = that, and it starts the page itself. */
export type HeadingPlace = 'break' | 'top' | 'flow';

/** The section's heading, with a bookmark by which the section can be found again. */
export const sectionHeading = (section: Section, numbering: HeadingNumbering, place: HeadingPlace): Paragraph =>
  new Paragraph({
    heading: headingLevels[section.level],
    ...(place === 'break' && { pageBreakBefore: true }),
    ...(place !== 'flow' && { spacing: { before: 0 } }),
    ...(numbering === 'appendices' && { numbering: { reference: lists.appendices, level: 0, custom: true } }),
    ...(numbering === 'text' && { numbering: false as const, indent: { left: 0, firstLine: 0 } }),
    children: [
      new Bookmark({
        id: sectionBookmark(section.key),
        children: [...(numbering === 'text' ? [new TextRun(`${section.number} `)] : []), ...textRuns(section.title)],
      }),
    ],
  });

/**
 * A name that Word accepts for a bookmark: a letter first, letters, digits and underscores, at most 40 characters.
 *
 * @example sectionBookmark('forbattringar-2026') // 'avsnitt_forbattringar_2026'
 */
const sectionBookmark = (key: string): string => `avsnitt_${key.replace(/[^\p{L}\p{N}]/gu, '_')}`.slice(0, 40);
