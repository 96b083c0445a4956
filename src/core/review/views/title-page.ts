import type { ReviewDocument, TitlePageEntry } from '../document.ts';

/** The title page, from top to bottom. */
export interface TitlePage {
  /** Board and administration; a dash where one is not given. */
  readonly senders: readonly [board: string, administration: string];
  readonly state: { readonly text: string; readonly isDraft: boolean };
  readonly title: string;
  readonly subtitle: string;
  /** The facts of the document but the senders, who stand on top. */
  readonly facts: readonly TitlePageEntry[];
}

/** What stands on the title page, in order. */
export function titlePage(document: ReviewDocument): TitlePage {
  const { title, subtitle, board, administration, state } = document;
  return {
    senders: [board === '' ? '–' : board, administration === '' ? '–' : administration],
    state: { text: state === 'Utkast' ? 'UTKAST – inte beslutad' : state, isDraft: state === 'Utkast' },
    title,
    subtitle,
    facts: document.titlePage.filter(({ value }) => value !== board && value !== administration),
  };
}
