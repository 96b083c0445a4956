import type { ReviewDocument, Section } from '../../../core/index.ts';
import type { WordBlock, WordContents } from '../model/word-document.ts';
import { estimatePages } from '../pages/estimate-pages.ts';
import { textParagraph } from './building.ts';
import { contentsBookmark } from './heading.ts';
import { titlePage } from './title-page.ts';

/** Space below senders, subtitle and facts, in twips: of a page with the title alone, and of one that the contents share. */
const spacings = {
  alone: { senders: 3200, subtitle: 480, fact: 90 },
  shared: { senders: 300, subtitle: 240, fact: 30 },
} as const;

/** Above the heading of contents that share the page, in twips. */
const headingSpace = 360;

/**
 * Title and contents: on one page where they have room there, if need be without the third level of headings; else on a page each, with
 * every heading.
 */
export function frontMatter(review: ReviewDocument): readonly WordBlock[] {
  for (const deepest of [3, 2] as const) {
    const [heading, list] = contents(review.sections, deepest);
    const blocks = [...titlePage(review, spacings.shared), { ...heading, before: headingSpace }, list];
    if (pagesOf(blocks) === 1) return blocks;
  }
  const [heading, list] = contents(review.sections, 3);
  return [...titlePage(review, spacings.alone), { ...heading, startsPage: true }, list];
}

function contents(sections: readonly Section[], deepest: WordContents['deepest']) {
  const entries = sections.flatMap(({ level, number, title }, place) =>
    level > deepest ? [] : [{ bookmark: contentsBookmark(place), level, number, title }],
  );
  return [textParagraph('TOCHeading', 'Innehåll'), { kind: 'contents', deepest, entries }] as const;
}

function pagesOf(blocks: readonly WordBlock[]): number {
  const stretches = [{ orientation: 'portrait', blocks }] as const;
  return estimatePages({ stretches, footnotes: [], charts: [], orderedLists: 0 }).total;
}
