import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import { impactAssessments } from '../../sheets/impact-assessments/columns.ts';
import { processingRecord } from '../../sheets/processing-record/columns.ts';
import { addMonths } from '../../workbook/civil-date.ts';
import { shareCell } from '../breakdown.ts';
import { type Count, countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import { leftOutReferrers, namesRow } from '../edition.ts';
import { lightOfShare } from '../traffic-light.ts';

type Processing = Row<typeof processingRecord.columns>;

/** Processings that go on. */
function current(records: Records): readonly Processing[] {
  return records.rows(processingRecord).filter(({ status }) => status !== 'Upphörd');
}

/** What GDPR art. 30.1 wants of a record, point by point, and whether a row has it. */
const article30: readonly [label: string, has: (row: Processing) => boolean][] = [
  ['a) Personuppgiftsansvarig', ({ controller }) => controller !== undefined],
  ['b) Ändamål', ({ purpose }) => purpose !== undefined],
  [
    'c) Registrerade och personuppgifter',
    ({ dataSubjects, dataCategories }) => dataSubjects !== undefined && dataCategories !== undefined,
  ],
  ['d) Mottagare', ({ recipients }) => recipients !== undefined],
  [
    'e) Överföring till tredjeland',
    ({ thirdCountryTransfer, transferSafeguards }) =>
      thirdCountryTransfer === false || (thirdCountryTransfer === true && transferSafeguards !== undefined),
  ],
  ['f) Gallringsfrist', ({ retention }) => retention !== undefined],
  ['g) Säkerhetsåtgärder', ({ securityMeasures }) => securityMeasures !== undefined],
];

function countComplete(records: Records): Count {
  const count = countWhere(current(records), (row) => article30.every(([, has]) => has(row)));
  const groups = article30.map(([label, has]) => {
    const cell = shareCell(count.population.filter(has), count.population);
    return { label, cells: [cell], status: lightOfShare(cell.value ?? null, records.settings) };
  });
  return {
    ...count,
    breakdown: [
      {
        title: 'Behandlingar med uppgift enligt art. 30.1',
        groupTitle: 'Punkt i art. 30.1',
        unit: 'andel',
        series: ['Andel med uppgift'],
        groups,
        chart: 'bar',
      },
    ],
  };
}

/** Required when somebody says so, or when the law's signs are there (WP 248: two criteria) and nobody has found otherwise. */
function requiresAssessment({ assessmentRequired, riskCriteria, specialCategories }: Processing): boolean {
  if (assessmentRequired === 'Ja' || assessmentRequired === 'Nej') return assessmentRequired === 'Ja';
  return specialCategories === true || new Set(riskCriteria).size >= 2;
}

function countAssessed(records: Records): Count {
  const assessments = records.referrers(impactAssessments, 'processings');
  const hidden = (id: string) => leftOutReferrers(records, impactAssessments, 'processings', id);
  return countWhere(
    current(records).filter(requiresAssessment),
    ({ id }) =>
      id !== undefined && [...(assessments.get(id) ?? []), ...hidden(id)].some(({ status }) => status === 'Klar'),
  );
}

const family = { family: 'Dataskydd' } as const;

export const dataProtectionIndicators: readonly IndicatorDefinition[] = [
  {
    ...family,
    id: 'D1',
    title: 'Fullständiga behandlingar i registret',
    definition: 'Andel av de pågående behandlingarna som har alla uppgifter enligt GDPR art. 30.1 a–g.',
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [
      need(
        processingRecord,
        'controller',
        'purpose',
        'dataSubjects',
        'dataCategories',
        'recipients',
        'thirdCountryTransfer',
        'transferSafeguards',
        'retention',
        'securityMeasures',
      ),
    ],
    count: countComplete,
  },
  {
    ...family,
    id: 'D2',
    title: 'Behandlingar granskade i tid',
    definition: ({ recordReviewMonths }) =>
      `Andel av de pågående behandlingarna som har granskats under de senaste ${recordReviewMonths} månaderna.`,
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(processingRecord, 'lastReviewed')],
    count: (records) => {
      const { today, recordReviewMonths } = records.settings;
      return countWhere(
        current(records),
        ({ lastReviewed }) => lastReviewed !== undefined && addMonths(lastReviewed, recordReviewMonths) >= today,
      );
    },
  },
  {
    ...family,
    id: 'D3',
    title: 'Konsekvensbedömningar med koppling till behandling',
    definition: 'Andel av konsekvensbedömningarna som hänvisar till en behandling som finns i registerförteckningen.',
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(impactAssessments, 'processings'), need(processingRecord, 'id')],
    count: (records) =>
      countWhere(records.rows(impactAssessments), ({ processings }) =>
        namesRow(records, processingRecord, processings),
      ),
  },
  {
    ...family,
    id: 'D4',
    title: 'Konsekvensbedömningar som är gjorda',
    definition:
      'Andel av de pågående behandlingar som kräver konsekvensbedömning (angivet, eller känsliga uppgifter eller minst två kriterier i WP 248 och inte bedömt) som har en klar bedömning.',
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(processingRecord, 'id', 'assessmentRequired'), need(impactAssessments, 'processings', 'status')],
    count: countAssessed,
  },
];
