import { need } from '../../records/need.ts';
import type { Records } from '../../records/records.ts';
import type { Row } from '../../records/table.ts';
import type { Level } from '../../schema/scale.ts';
import { actionPlan } from '../../sheets/action-plan/columns.ts';
import { isClassified, reclassificationDue } from '../../sheets/information-classification/classification-state.ts';
import { informationClassification } from '../../sheets/information-classification/columns.ts';
import { processingRecord } from '../../sheets/processing-record/columns.ts';
import { groupBy } from '../../workbook/group-by.ts';
import { levelRoles } from '../colours.ts';
import { type Count, countWhere, type IndicatorDefinition } from '../define-indicator.ts';
import { namesRow } from '../edition.ts';
import { crossTable, groupByList } from '../group-rows.ts';
import { lackText } from '../lack-text.ts';

type InformationSet = Row<typeof informationClassification.columns>;

function setsOf(records: Records): readonly InformationSet[] {
  return records.rows(informationClassification);
}

/** What is to be classified first. */
function hasPriority({ personalData, nis2 }: InformationSet) {
  return personalData === 'Känsliga' || personalData === 'Integritetskänsliga' || nis2 === 'Ja';
}

function holdsPersonalData({ personalData }: InformationSet) {
  return personalData !== undefined && personalData !== 'Inga';
}

function hasHighLevel({ confidentiality, integrity, availability, traceability }: InformationSet) {
  return [confidentiality, integrity, availability, traceability].some(
    (level) => level !== undefined && level.number >= 3,
  );
}

const aspects: readonly [label: string, levelOf: (row: InformationSet) => Level | undefined][] = [
  ['Konfidentialitet', ({ confidentiality }) => confidentiality],
  ['Riktighet', ({ integrity }) => integrity],
  ['Tillgänglighet', ({ availability }) => availability],
];

function countLevels(records: Records): Count {
  const count = countWhere(setsOf(records), (row) => aspects.some(([, levelOf]) => levelOf(row) !== undefined));
  const labels = records.settings.scale.levels.map(({ label }) => label);
  const groups = aspects.map(([label, levelOf]) => {
    const byLevel = groupBy(count.rows, (row) => levelOf(row)?.label);
    return { label, cells: [...labels, undefined].map((level) => ({ rows: byLevel.get(level) ?? [] })) };
  });
  return {
    ...count,
    breakdown: [
      {
        title: `Informationsmängder per nivå (${records.settings.scale.name})`,
        groupTitle: 'Aspekt',
        unit: 'antal',
        series: [...labels, 'Utan nivå'],
        roles: [...levelRoles(labels.length), 'unknown'],
        groups,
        chart: 'stacked-bar',
      },
    ],
  };
}

function countClassified(records: Records): Count {
  const count = countWhere(setsOf(records), isClassified);
  const statuses = records.list('Klassningsstatus', ['Ej inventerad', 'Inventerad', 'Klassad', 'Omklassning pågår']);
  const byStatus = groupByList(count.population, ({ status }) => status, statuses, 'Utan giltig status');
  const series = [{ label: 'Informationsmängder', rows: count.population }];
  return {
    ...count,
    breakdown: [
      {
        title: 'Informationsmängder per status',
        groupTitle: 'Status',
        unit: 'antal',
        series: ['Informationsmängder'],
        groups: crossTable(byStatus, series),
        chart: 'bar',
      },
    ],
  };
}

function countOverdue(records: Records): Count {
  const { today, reclassificationMonths } = records.settings;
  const classified = setsOf(records).filter(isClassified);
  const dated = classified.filter((row) => reclassificationDue(row, reclassificationMonths) !== undefined);
  const noun = ['klassad informationsmängd', 'klassade informationsmängder'] as const;
  return {
    ...countWhere(dated, (row) => (reclassificationDue(row, reclassificationMonths) ?? today) < today),
    notJudged: lackText(classified.length - dated.length, classified.length, noun, 'datum för klassningen'),
  };
}

const family = { family: 'Informationsklassning' } as const;

export const classificationIndicators: readonly IndicatorDefinition[] = [
  {
    ...family,
    id: 'C1',
    title: 'Klassad information',
    definition: 'Andel av informationsmängderna som är klassade; pågående omklassning räknas som klassad.',
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(informationClassification, 'status')],
    count: countClassified,
  },
  {
    ...family,
    id: 'C2',
    scale: 'klassning',
    title: 'Information per nivå',
    definition:
      'Antal informationsmängder som har en nivå för konfidentialitet, riktighet eller tillgänglighet, fördelade på nivåerna.',
    unit: 'antal',
    polarity: 'neutral',
    aggregation: 'count',
    needs: [need(informationClassification, 'confidentiality', 'integrity', 'availability')],
    count: countLevels,
  },
  {
    ...family,
    id: 'C3',
    title: 'Försenade omklassningar',
    definition: ({ reclassificationMonths }) =>
      `Antal klassade informationsmängder som skulle ha klassats om: dagen i Omklassas senast, annars ${reclassificationMonths} månader efter klassningen, har passerat.`,
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(informationClassification, 'status', 'classifiedDate')],
    count: countOverdue,
  },
  {
    ...family,
    id: 'C4',
    title: 'Klassad prioriterad information',
    definition:
      'Andel klassade av de informationsmängder som har känsliga eller integritetskänsliga personuppgifter eller omfattas av NIS2.',
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(informationClassification, 'status', 'personalData')],
    count: (records) => countWhere(setsOf(records).filter(hasPriority), isClassified),
  },
  {
    ...family,
    id: 'C5',
    title: 'Personuppgifter utan registerförteckning',
    definition:
      'Antal informationsmängder med personuppgifter som inte hänvisar till någon behandling i registerförteckningen.',
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [need(informationClassification, 'personalData', 'processings'), need(processingRecord, 'id')],
    count: (records) =>
      countWhere(
        setsOf(records).filter(holdsPersonalData),
        ({ processings }) => !namesRow(records, processingRecord, processings),
      ),
  },
  {
    ...family,
    id: 'C6',
    scale: 'klassning',
    title: 'Hög nivå utan åtgärd',
    definition:
      'Antal informationsmängder med nivå 3 eller högre i någon aspekt som inte hänvisar till någon åtgärd i handlingsplanen.',
    unit: 'antal',
    polarity: 'lågt är bra',
    aggregation: 'count',
    needs: [
      need(informationClassification, 'confidentiality', 'integrity', 'availability', 'actions'),
      need(actionPlan, 'id'),
    ],
    count: (records) =>
      countWhere(setsOf(records).filter(hasHighLevel), ({ actions }) => !namesRow(records, actionPlan, actions)),
  },
];
