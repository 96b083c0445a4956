import type { Section } from '../../../core/index.ts';
import { lists } from '../look/style.ts';
import type { StyleId } from '../look/styles.ts';
import type { WordParagraph } from '../model/word-document.ts';
import { paragraph } from './building.ts';
import type { HeadingNumbering } from './heading-numbering.ts';
import { text } from './text.ts';

/** `top` = first on its page, where space above would only lower it; `break` = that, and it starts the page itself. */
export type HeadingPlace = 'break' | 'top' | 'flow';

/**
 * The section's heading, with a bookmark by which the section can be found again, and one that the contents list leads to.
 * @param place of the section in the document, from 0
 */
export function sectionHeading(
  { key, number, title, level }: Section,
  place: number,
  numbering: HeadingNumbering,
  heading: HeadingPlace,
): WordParagraph {
  return paragraph(`Heading${level}` as StyleId, [text(numbering === 'text' ? `${number} ${title}` : title)], {
    bookmarks: [contentsBookmark(place), sectionBookmark(key)],
    ...(heading === 'break' && { startsPage: true }),
    ...(heading !== 'flow' && { before: 0 }),
    ...(numbering !== 'chapters' && { list: numbering === 'appendices' ? lists.appendices : 0 }),
  });
}

/** As Word itself names what its contents list leads to. */
export function contentsBookmark(place: number): string {
  return `_Toc${place + 1}`;
}

/**
 * A name that Word accepts for a bookmark: a letter first, letters, digits and underscores, at most 40 characters.
 *
 * @example sectionBookmark('forbattringar-2026') // 'avsnitt_forbattringar_2026'
 */
function sectionBookmark(key: string): string {
  return `avsnitt_${key.replace(/[^\p{L}\p{N}]/gu, '_')}`.slice(0, 40);
}
