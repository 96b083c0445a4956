import { isUnknownIn } from '../../records/table-rows.ts';
import { decisions } from '../../sheets/decisions/columns.ts';
import { selection } from '../../validation/unread-rows.ts';
import { formatDate } from '../../workbook/format.ts';
import { blocksOf, callout, footnote, list, lit, paragraph, subheading, tableOf, text } from '../blocks.ts';
import type { Block } from '../document.ts';
import { lackingFrom } from '../lacking.ts';
import { idList, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';

/** 9.3.3: the results of the review, as proposals and as what is decided. */
export const decisionSection: SectionDefinition = {
  key: 'beslut',
  title: 'Beslut',
  level: 1,
  ownText: true,
  sources: () => [byReview],
  write: (input) => blocksOf(approval(input), ofThisReview(input)),
};

const byReview = selection(decisions, ['reviewYear'], ({ reviewYear }) => reviewYear === undefined);

function approval({ records, state, numberOf }: ReviewInput): Block[] {
  const { decisionBody, decisionDate, year, horizonEnd } = records.settings;
  const proposals = [
    `att godkänna genomgången av informationssäkerhet och dataskydd för ${year}`,
    horizonEnd > year
      ? `att fastställa inriktningen till och med ${horizonEnd}`
      : `att fastställa åtgärderna för ${year}`,
    `att åtgärderna i avsnitt ${numberOf('forbattringar')} genomförs och följs upp i verksamhetsplan och internkontrollplan`,
  ];
  const decided = state === 'Slutlig' && decisionDate !== '';
  const lead = decided
    ? `${decisionBody} beslutade den ${formatDate(decisionDate)}`
    : `${decisionBody} föreslås besluta`;
  return [
    {
      kind: 'paragraph',
      content: [text(lead), footnote('SS-ISO/IEC 27001:2022, 9.3.3 Resultat av ledningens genomgång.'), text('')],
    },
    list(proposals.map((proposal) => [text(`${proposal}${proposal === proposals[proposals.length - 1] ? '.' : ','}`)])),
  ];
}

const outcomeLight = { Godkänt: 'grön', Avslaget: 'röd', Förslag: 'ingen' } as const;

function ofThisReview(input: ReviewInput): readonly (Block | undefined)[] {
  const { records, state } = input;
  const rows = records.rows(decisions).filter(({ reviewYear }) => reviewYear === records.settings.year);
  if (rows.length === 0) {
    return state === 'Utkast' && lackingFrom(records, byReview).length === 0
      ? [callout('missing', `Bladet ${decisions.name} har inga beslut för ${records.settings.year}.`)]
      : [];
  }
  const table = (caption: string, selection: typeof rows) =>
    tableOf(caption, selection, [
      { header: 'Id', width: 9, cell: ({ id }) => id },
      { header: 'Beslut', width: 34, cell: ({ decision }) => decision },
      { header: 'Kategori', width: 15, cell: ({ category }) => category },
      { header: '9.3.2', width: 8, cell: ({ clause }) => clause },
      { header: 'Ansvarig', width: 16, cell: ({ owner }) => owner },
      { header: 'Slutdatum', width: 14, cell: ({ endDate }) => endDate },
      {
        header: 'Utfall',
        width: 13,
        cell: (row) => {
          const { outcome = 'Förslag' } = row;
          return isUnknownIn(row, 'outcome') ? 'Okänt' : lit(outcome, outcomeLight[outcome]);
        },
      },
      { header: 'Åtgärd', width: 10, cell: ({ action }) => idList(input, action) },
    ]);
  const isProposal = ({ outcome }: (typeof rows)[number]) => outcome === undefined || outcome === 'Förslag';
  const proposals = table('Förslag till beslut', rows.filter(isProposal));
  const decided = table(
    'Fattade beslut',
    rows.filter((row) => !isProposal(row)),
  );
  return [
    ...(proposals ? [subheading(2, 'Förslag'), proposals] : []),
    ...(decided ? [subheading(2, 'Beslutat'), decided] : []),
    paragraph('Godkända beslut förs in i handlingsplanen och följs upp i nästa genomgång.'),
  ];
}
