import type { Indicator } from '../../dashboard/indicator.ts';
import type { Row } from '../../records/table.ts';
import { impactAssessments } from '../../sheets/impact-assessments/columns.ts';
import { informationClassification } from '../../sheets/information-classification/columns.ts';
import { processingRecord } from '../../sheets/processing-record/columns.ts';
import { allRows } from '../../validation/unread-rows.ts';
import { is, type Noun, type Predicate, says, shareSentence } from '../../workbook/swedish.ts';
import { blocksOf, type ColumnOf, paragraph, tableOf } from '../blocks.ts';
import type { Block } from '../document.ts';
import { figureTable } from '../figure-table.ts';
import { namedActions } from '../named-actions.ts';
import { nouns } from '../nouns.ts';
import { charts, indicator, type ReviewInput } from '../review-input.ts';
import type { SectionDefinition } from '../section-definition.ts';
import { inARow } from '../sentence.ts';

type Information = Row<typeof informationClassification.columns>;

/** Classification, the record of processing (GDPR art. 30) and impact assessments (art. 35). */
export const classificationSection: SectionDefinition = {
  key: 'klassning',
  title: 'Informationsklassning, registerförteckning och konsekvensbedömningar',
  level: 2,
  isOptional: true,
  ownText: true,
  input: { d2: {} },
  sources: () => [allRows(informationClassification), allRows(processingRecord), allRows(impactAssessments)],
  write: (input) => {
    const said = meaning(input);
    const isFull = input.records.settings.scope === 'Fullständig';
    return blocksOf(
      said === '' ? undefined : paragraph(said),
      isFull
        ? [
            figureTable(input, 'Klassning och registerförteckning', [
              ...['C1', 'C3', 'C4', 'C5', 'C6', 'D1', 'D2', 'D3', 'D4'],
            ]),
            ...charts(input, 'C2'),
          ]
        : undefined,
      highClasses(input, isFull),
      isFull ? [assessmentTable(input), processingTable(input)] : undefined,
    );
  },
};

/** How far each of the three has come, with the number of those that it is about. */
function meaning(input: ReviewInput): string {
  return inARow(
    shareOf(indicator(input, 'C1'), nouns.informationSet, is('klassad', '', 'klassade')),
    shareOf(indicator(input, 'D1'), nouns.processing, says('har', 'alla uppgifter som registerförteckningen kräver')),
    shareOf(indicator(input, 'D4'), requiredAssessment, is('gjord', '', 'gjorda')),
    shareOf(
      indicator(input, 'D3'),
      nouns.assessment,
      is('kopplad till sin behandling', '', 'kopplade till sina behandlingar'),
    ),
  );
}

const requiredAssessment: Noun = {
  gender: 'en',
  one: 'konsekvensbedömning som krävs',
  many: 'konsekvensbedömningar som krävs',
  theOne: 'konsekvensbedömningen som krävs',
  theMany: 'konsekvensbedömningarna som krävs',
};

function shareOf({ rows, population, value }: Indicator, noun: Noun, predicate: Predicate): string {
  const said = value === null ? '' : shareSentence(rows.length, population.length, noun, predicate);
  return said === '' ? '' : `${said}.`;
}

/** Information whose highest level is 3 or more, by name. */
function highClasses(input: ReviewInput, isFull: boolean): Block | undefined {
  const levels = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
  const high = input.records
    .rows(informationClassification)
    .filter((row) => levels.some((key) => (row[key]?.number ?? 0) >= 3));
  return tableOf('Information med nivå 3 eller högre', high, [
    { header: 'Informationsmängd', width: 34, cell: ({ informationSet }) => informationSet },
    ...(isFull ? onlyInFull : []),
    { header: 'System', width: 18, cell: ({ system }) => system },
    { header: 'K, R, T, S', width: 12, cell: (row) => levels.map((key) => row[key]?.number ?? '–').join(', ') },
    { header: 'Ägare', width: 18, cell: ({ owner }) => owner },
    { header: 'Åtgärd', width: 18, cell: ({ actions, motivation }) => namedActions(input, actions) || motivation },
  ]);
}

const onlyInFull: readonly ColumnOf<Information>[] = [
  { header: 'Enhet', width: 16, cell: ({ unit }) => unit },
  {
    header: 'Uppgifter',
    width: 16,
    cell: ({ personalData, secrecy }) =>
      [personalData, secrecy === true ? 'sekretess' : undefined].filter((part) => part !== undefined).join(', '),
  },
];

function assessmentTable(input: ReviewInput): Block | undefined {
  const { records } = input;
  return tableOf('Konsekvensbedömningar', records.rows(impactAssessments), [
    { header: 'Benämning', width: 26, cell: ({ title }) => title },
    {
      header: 'Behandling',
      width: 26,
      cell: ({ processings = [] }) =>
        processings.flatMap((id) => records.row(processingRecord, id)?.processing ?? []).join('; '),
    },
    { header: 'Genomförd', width: 13, cell: ({ completedDate }) => completedDate },
    { header: 'DSO rådfrågad', width: 11, cell: ({ officerConsulted }) => yesOrNo(officerConsulted) },
    {
      header: 'Restrisk',
      width: 12,
      cell: ({ residualRisk, priorConsultation }) =>
        priorConsultation === true ? `${residualRisk ?? '–'}, förhandssamråd` : residualRisk,
    },
    { header: 'Nästa översyn', width: 13, cell: ({ nextReview }) => nextReview },
    { header: 'Åtgärd', width: 20, cell: ({ actions }) => namedActions(input, actions) },
    { header: 'Status', width: 12, cell: ({ status }) => status },
  ]);
}

function processingTable({ records }: ReviewInput): Block | undefined {
  return tableOf('Behandlingar i registerförteckningen', records.rows(processingRecord), [
    { header: 'Behandling', width: 36, cell: ({ processing }) => processing },
    { header: 'Rättslig grund', width: 30, cell: ({ legalBasis = [] }) => legalBasis.join('; ') },
    { header: 'Senast granskad', width: 14, cell: ({ lastReviewed }) => lastReviewed },
    { header: 'Status', width: 14, cell: ({ status }) => status },
  ]);
}

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'Ja' : 'Nej';
}
