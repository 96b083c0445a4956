import { isUnknownIn } from '../../records/table-rows.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { blocksOf, callout, footnote, list, paragraph, subheading, tableOf, text } from '../blocks.ts';
import {
  type Decision,
  decidedLead,
  decisionInFull,
  decisionSentences,
  decisionsOfReview,
  isDecided,
} from '../decision-sentences.ts';
import type { Block } from '../document.ts';
import { lackingFrom } from '../lacking.ts';
import { namedActions } from '../named-actions.ts';
import type { ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** 9.3.3: the results of the review, as proposals and as what is decided. */
export const decisionSection: SectionDefinition = {
  key: 'beslut',
  title: 'Beslut',
  level: 1,
  ownText: true,
  sources: () => [byReview],
  write: (input) => {
    const { proposed, approved, rejected } = decisionsOfReview(input);
    const decided = isDecided(input);
    const isFull = input.records.settings.scope === 'Fullständig';
    const source = footnote('SS-ISO/IEC 27001:2022, 9.3.3 Resultat av ledningens genomgång.');
    const lead = decided
      ? paragraph(decidedLead(input), source)
      : paragraph(`Förslag till beslut för ${input.records.settings.decisionBody}:`, source);
    return blocksOf(
      lead,
      list(decisionSentences(input, decisionInFull), true),
      withoutDecisions(input),
      isFull
        ? decisionTable(
            input,
            decided ? 'Vem som gör vad' : 'Förslagen, och vem som gör vad',
            decided ? approved : proposed,
          )
        : undefined,
      decided || approved.length === 0
        ? []
        : [
            subheading(2, 'Redan beslutat'),
            isFull ? decisionTable(input, 'Beslut som redan är fattade', approved) : inFull(input, approved),
          ],
      rejected.length === 0 ? [] : [subheading(2, 'Förslag som avslogs'), inFull(input, rejected)],
    );
  },
};

function inFull(input: ReviewInput, rows: readonly Decision[]): Block {
  return list(rows.map((row) => [text(decisionInFull(input, row))]));
}

const byReview = selection(decisions, ['reviewYear'], ({ reviewYear }) => reviewYear === undefined);

/** In a draft, that the sheet has none; nothing where rows could not be read, which is said in its place. */
function withoutDecisions(input: ReviewInput): Block[] {
  const { proposed, approved, rejected } = decisionsOfReview(input);
  const { records, state } = input;
  if (proposed.length + approved.length + rejected.length > 0) return [];
  if (state !== 'Utkast' || lackingFrom(records, byReview).length > 0) return [];
  return [callout('missing', `Bladet ${decisions.name} har inga beslut för ${records.settings.year}.`)];
}

/** Who does what until when, by which action, and where it was decided when that was elsewhere. */
function decisionTable(input: ReviewInput, caption: string, rows: readonly Decision[]) {
  const wasDecided = rows.some(({ body, paragraph, decisionDate }) => body ?? paragraph ?? decisionDate);
  return tableOf(caption, rows, [
    { header: 'Id', width: 9, cell: ({ id }) => id },
    { header: 'Beslut', width: 32, cell: ({ decision }) => decision },
    { header: 'Kategori', width: 14, cell: ({ category }) => category },
    { header: 'Ansvarig', width: 20, cell: ({ owner }) => owner },
    { header: 'Klart senast', width: 14, cell: ({ endDate }) => endDate },
    { header: 'Åtgärd', width: 24, cell: ({ action }) => namedActions(input, action) },
    ...(wasDecided ? [{ header: 'Beslutat', width: 18, cell: placeOfDecision }] : []),
    ...(rows.some((row) => isUnknownIn(row, 'outcome'))
      ? [
          {
            header: 'Utfall',
            width: 10,
            cell: (row: Decision) => (isUnknownIn(row, 'outcome') ? 'Okänt' : row.outcome),
          },
        ]
      : []),
  ]);
}

function placeOfDecision({ body, paragraph, decisionDate }: Decision): string {
  const parts = [body, paragraph, decisionDate];
  return parts.filter((part) => part !== undefined).join(', ');
}
