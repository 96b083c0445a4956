import { type ReviewDocument, type TitlePageEntry, titlePage as titlePageOf } from '../../../core/index.ts';
import { palette } from '../look/palette.ts';
import type { WordParagraph } from '../model/word-document.ts';
import { paragraph, textParagraph } from './building.ts';
import { text } from './text.ts';

/** Space below the senders, the subtitle and each fact, in twips. */
export interface TitleSpacing {
  readonly senders: number;
  readonly subtitle: number;
  readonly fact: number;
}

/**
 * Sender, state, title and the facts of the document as lines that read in order: no table is used for looks alone.
 */
export function titlePage(review: ReviewDocument, spacing: TitleSpacing): WordParagraph[] {
  const { senders, state, title, subtitle, facts } = titlePageOf(review);
  const [board, administration] = senders;
  return [
    textParagraph('Avsandare', board, { bold: true }),
    paragraph('Avsandare', [text(administration)], { after: spacing.senders }),
    textParagraph('Dokumentstatus', state.text, { colour: state.isDraft ? palette.draft : palette.heading }),
    textParagraph('Title', title),
    paragraph('Subtitle', [text(subtitle)], { after: spacing.subtitle }),
    ...withEdition(facts, review.edition).map(({ label, value }) =>
      paragraph(
        'Dokumentuppgift',
        [text(label, { bold: true, colour: palette.heading }), text(`\t${value === '' ? '–' : value}`)],
        { after: spacing.fact },
      ),
    ),
  ];
}

/** The edition is added where the facts do not tell it. */
function withEdition(facts: readonly TitlePageEntry[], edition: ReviewDocument['edition']): readonly TitlePageEntry[] {
  const told = facts.some(({ label }) => label === 'Utgåva');
  return told ? facts : [...facts, { label: 'Utgåva', value: editionName(edition) }];
}

export function editionName(edition: ReviewDocument['edition']): string {
  return edition === 'Offentlig' ? 'Offentlig utgåva' : 'Intern utgåva';
}
