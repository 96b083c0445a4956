import { riskShading } from '../../src/core/dashboard/shading.ts';
import type { Dashboard, RecordSummary } from '../../src/core/index.ts';
import { aBreakdown, aChart, aDashboard, anIndicator, aRecord, cellOf, recordsOf } from './dashboard-builder.ts';

const areas = [
  'Styrning och uppföljning',
  'Inventering, informationsklassning och registerförteckning',
  'Obligatoriska arbetssätt i ILS',
  'Utbildning',
  'Samarbete inom informationssäkerhet och dataskydd',
];
const owners = ['Informationssäkerhetssamordnare', 'Avdelningschef äldreomsorg', 'Utvecklingschef', ''];
const statuses = ['Klar', 'Pågående', 'Ej påbörjad', 'Pausad', 'Avbruten'];
const years = [2025, 2026, 2027];

const actions: readonly RecordSummary[] = Array.from({ length: 40 }, (_, index) =>
  aRecord(`HP-${String(index + 1).padStart(3, '0')}`, {
    title: `Ta fram arbetssätt för ${['loggkontroll', 'behörighetstilldelning', 'klassning av system', 'introduktion'][index % 4]} (${index + 1})`,
    area: areas[index % areas.length] ?? '',
    owner: owners[index % owners.length] ?? '',
    year: years[index % 7 > 4 ? 2 : index % 7 > 2 ? 1 : 0] ?? 2025,
    status: statuses[(index * 3) % statuses.length] ?? '',
    due: `2025-${String((index % 12) + 1).padStart(2, '0')}-28`,
  }),
);
const classifications: readonly RecordSummary[] = Array.from({ length: 12 }, (_, index) =>
  aRecord(`IK-${String(index + 1).padStart(3, '0')}`, {
    sheet: 'Informationsklassning',
    title: `Informationsmängd ${index + 1}`,
    area: '',
    owner: owners[index % 3] ?? '',
    year: null,
    status: index % 3 === 0 ? 'Inventerad' : 'Klassad',
    due: '',
  }),
);

function idsOf(records: readonly RecordSummary[], keep: (record: RecordSummary) => boolean = () => true) {
  return records.filter(keep).map(({ id }) => id);
}

function isDone({ status }: RecordSummary) {
  return status === 'Klar';
}

function isLate(record: RecordSummary) {
  return !isDone(record) && record.status !== 'Avbruten' && record.due < '2025-11-24' && record.year === 2025;
}

const thisYear = actions.filter(({ year, status }) => year === 2025 && status !== 'Avbruten');
const late = idsOf(actions, isLate);
const doneShare = thisYear.filter(isDone).length / thisYear.length;
const byYear = years.map((year) => ({
  label: String(year),
  status: 'ingen' as const,
  cells: statuses.map((status) =>
    cellOf(...idsOf(actions, (record) => record.year === year && record.status === status)),
  ),
}));
const perArea = areas.map((area) => {
  const all = thisYear.filter((record) => record.area === area);
  const rows = idsOf(all, isDone);
  const value = all.length === 0 ? null : rows.length / all.length;
  return {
    label: area,
    status: value === null ? ('ingen' as const) : value < 0.3 ? ('röd' as const) : ('gul' as const),
    cells: [{ value, rows }],
  };
});
function seriesOf(groups: typeof byYear, names: readonly string[]) {
  return names.map((name, index) => ({ name, values: groups.map(({ cells }) => cells[index]?.value ?? null) }));
}

const levels = ['0 Ingen eller försumbar', '1 Måttlig', '2 Betydande', '3 Allvarlig', '4 Synnerligen allvarlig'];
const riskGrid = [
  [0, 0, 1, 0, 1],
  [0, 1, 2, 1, 0],
  [1, 0, 3, 0, 0],
  [0, 2, 0, 1, 0],
  [1, 0, 0, 0, 0],
];
const days = Object.fromEntries(late.map((id, index) => [id, 5 + index * 7]));

/** A dashboard with every way of counting, every trend and light, missing values and every kind of chart. */
export const fullDashboard: Dashboard = aDashboard({
  keyFigures: ['A2', 'A3', 'C1', 'I2', 'U1', 'D1'],
  attention: {
    red: ['A2'],
    others: ['I2', 'U1', 'C1'],
    late: actions
      .filter(isLate)
      .map(({ id, title, owner, due }, index) => ({ id, title, owner, due, days: 90 - index })),
    decisions: [
      { id: 'B-001', title: 'Inför loggkontroll', owner: 'IT-chef', due: '2025-06-30', days: 147, state: 'Pågår' },
      { id: 'B-002', title: 'Förstärk systemförvaltningen', owner: '', due: '', days: 0, state: 'Att besluta' },
    ],
  },
  records: recordsOf(...actions, ...classifications),
  indicators: [
    anIndicator({
      id: 'A1',
      title: 'Åtgärder per år och status',
      definition: 'Alla åtgärder i handlingsplanen, fördelade på verksamhetsår och status.',
      polarity: 'neutral',
      rows: idsOf(actions),
      value: 40,
      valueText: '40\u00A0st',
      breakdown: [
        aBreakdown({
          title: 'Åtgärder per år och status',
          groupTitle: 'Verksamhetsår',
          series: statuses,
          groups: byYear,
          chart: aChart({
            id: 'A1',
            kind: 'stacked-bar',
            title: 'Åtgärder per år och status',
            categories: years.map(String),
            categoryTitle: 'Verksamhetsår',
            series: seriesOf(byYear, statuses),
          }),
        }),
      ],
    }),
    anIndicator({
      id: 'A2',
      title: 'Klara åtgärder',
      definition: 'Andel av årets åtgärder som är klara; avbrutna räknas inte med.',
      unit: 'andel',
      value: doneShare,
      valueText: `${Math.round(doneShare * 100)}\u00A0%`,
      target: 0.8,
      polarity: 'högt är bra',
      status: 'röd',
      aggregation: 'share',
      rows: idsOf(thisYear, isDone),
      population: idsOf(thisYear),
      previous: { date: '2025-06-30', value: 0.14 },
      trend: 'bättre',
    }),
    anIndicator({
      id: 'A3',
      rows: late,
      population: idsOf(actions),
      target: 0,
      status: 'gul',
      previous: { date: '2025-06-30', value: 2 },
      trend: 'sämre',
    }),
    anIndicator({
      id: 'A5',
      title: 'Klara åtgärder per område',
      definition: 'Andel av årets åtgärder som är klara, per område.',
      unit: 'andel',
      value: doneShare,
      valueText: `${Math.round(doneShare * 100)}\u00A0%`,
      polarity: 'högt är bra',
      aggregation: 'share',
      rows: idsOf(thisYear, isDone),
      population: idsOf(thisYear),
      breakdown: [
        aBreakdown({
          title: 'Klara åtgärder per område',
          unit: 'andel',
          series: ['Andel klara'],
          groups: perArea,
          chart: aChart({
            id: 'A5',
            title: 'Klara åtgärder per område',
            unit: 'andel',
            categories: areas,
            series: [{ name: 'Andel klara', values: perArea.map(({ cells }) => cells[0]?.value ?? null) }],
          }),
        }),
      ],
    }),
    anIndicator({
      id: 'A9',
      title: 'Genomsnittlig försening',
      definition: 'Medelvärdet av antal dagar som de försenade åtgärderna är försenade.',
      unit: 'dagar',
      value: late.reduce((sum, id) => sum + (days[id] ?? 0), 0) / late.length,
      valueText: '26\u00A0dagar',
      aggregation: 'mean',
      rows: late,
      measures: days,
      previous: { date: '2025-06-30', value: 26 },
      trend: 'oförändrad',
    }),
    anIndicator({
      id: 'C1',
      family: 'Informationsklassning',
      title: 'Klassad information',
      definition: 'Andel av de inventerade informationsmängderna som är klassade.',
      unit: 'andel',
      value: 8 / 12,
      valueText: '67\u00A0%',
      target: 0.6,
      polarity: 'högt är bra',
      status: 'grön',
      aggregation: 'share',
      rows: idsOf(classifications, ({ status }) => status === 'Klassad'),
      population: idsOf(classifications),
    }),
    anIndicator({
      id: 'C2',
      family: 'Informationsklassning',
      title: 'Fördelning av skyddsnivåer',
      definition: 'Antal klassade informationsmängder per nivå för konfidentialitet, riktighet och tillgänglighet.',
      polarity: 'neutral',
      aggregation: 'given',
      value: 8,
      valueText: '8\u00A0st',
      rows: idsOf(classifications, ({ status }) => status === 'Klassad'),
      breakdown: [
        aBreakdown({
          title: 'Klassningar per nivå',
          groupTitle: 'Nivå',
          series: ['Konfidentialitet', 'Riktighet', 'Tillgänglighet'],
          groups: levels.map((label, level) => ({
            label,
            status: 'ingen',
            cells: [level, 4 - level, 2].map((n) => cellOf(...idsOf(classifications).slice(0, n))),
          })),
          chart: aChart({
            id: 'C2',
            kind: 'column',
            title: 'Klassningar per nivå',
            categoryTitle: 'Nivå',
            categories: levels,
            series: ['Konfidentialitet', 'Riktighet', 'Tillgänglighet'].map((name, index) => ({
              name,
              values: levels.map((_, level) => [level, 4 - level, 2][index] ?? null),
            })),
          }),
        }),
      ],
    }),
    anIndicator({
      id: 'D1',
      family: 'Dataskydd',
      title: 'Fullständiga registerposter',
      definition: 'Andel behandlingar med alla uppgifter som artikel 30.1 kräver.',
      unit: 'andel',
      value: null,
      valueText: '–',
      polarity: 'högt är bra',
      target: 1,
      aggregation: 'share',
      missing: 'Bladet Registerförteckning saknas.',
    }),
    anIndicator({
      id: 'K1',
      family: 'Risker',
      title: 'Riskmatris',
      definition: 'Öppna risker efter sannolikhet och konsekvens, före behandling.',
      polarity: 'neutral',
      aggregation: 'given',
      value: 14,
      valueText: '14\u00A0st',
      breakdown: [
        aBreakdown({
          title: 'Risker före behandling',
          groupTitle: 'Sannolikhet',
          series: ['1', '2', '3', '4', '5'],
          groups: riskGrid.map((row, index) => ({
            label: String(5 - index),
            status: 'ingen',
            cells: row.map((value) => ({ value, rows: [] })),
          })),
          chart: aChart({
            id: 'K1',
            kind: 'matrix',
            title: 'Risker före behandling',
            alternativeText:
              'De flesta riskerna har sannolikhet 3 eller 4 och konsekvens 3. En risk har högsta värdet.',
            categoryTitle: 'Konsekvens',
            categories: ['1', '2', '3', '4', '5'],
            series: riskGrid.map((values, index) => ({ name: `Sannolikhet ${5 - index}`, values })),
            shading: riskShading([5, 4, 3, 2, 1], [1, 2, 3, 4, 5]),
          }),
        }),
      ],
    }),
    anIndicator({
      id: 'I2',
      family: 'Incidenter',
      title: 'Anmälda till IMY inom 72 timmar',
      definition: 'Andel av de anmälningspliktiga incidenterna som anmäldes inom 72 timmar från kännedom.',
      unit: 'andel',
      value: 0.75,
      valueText: '75\u00A0%',
      target: 1,
      polarity: 'högt är bra',
      status: 'gul',
      aggregation: 'given',
    }),
    anIndicator({
      id: 'I4',
      family: 'Incidenter',
      title: 'Tid till intern rapport (median)',
      definition: 'Mediantiden från händelse till intern rapport.',
      unit: 'timmar',
      value: 19.5,
      valueText: '19,5\u00A0timmar',
      target: 24,
      status: 'grön',
      aggregation: 'median',
      rows: ['HP-001', 'HP-002', 'HP-003', 'HP-004'],
      measures: { 'HP-001': 4, 'HP-002': 9, 'HP-003': 30, 'HP-004': 240 },
    }),
    anIndicator({
      id: 'U1',
      family: 'Utbildning',
      title: 'Genomförd utbildning',
      definition: 'Andel av målgruppen som har gått de obligatoriska utbildningarna.',
      unit: 'andel',
      value: 0.912,
      valueText: '91\u00A0%',
      target: 0.95,
      polarity: 'högt är bra',
      status: 'gul',
      aggregation: 'given',
      previous: { date: '2024-12-31', value: 0.88 },
      trend: 'bättre',
      breakdown: [
        aBreakdown({
          title: 'Genomförd utbildning per kurs',
          groupTitle: 'Kurs',
          unit: 'andel',
          series: ['Genomförd utbildning'],
          groups: ['Informationssäkerhet för alla', 'Dataskydd för chefer'].map((label, index) => ({
            label,
            status: index === 0 ? 'grön' : 'röd',
            cells: [{ value: index === 0 ? 0.96 : 0.58, rows: [] }],
          })),
        }),
      ],
    }),
    anIndicator({
      id: 'M1',
      family: 'Mätvärden',
      title: 'Mätvärden mot mål',
      definition: 'Senaste utfall för varje indikator mot dess målvärde.',
      polarity: 'neutral',
      aggregation: 'given',
      value: 2,
      valueText: '2\u00A0st',
      previous: { date: '2024-12-31', value: 3 },
      trend: 'förändrad',
      breakdown: [
        aBreakdown({
          title: 'Utfall över tid',
          groupTitle: 'Period',
          unit: 'procent',
          series: ['Patchade system', 'Besvarade övningar'],
          groups: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((label, index) => ({
            label,
            status: 'ingen',
            cells: [
              { value: 71.5 + index * 6, rows: [] },
              { value: index === 1 ? null : 40 + index, rows: [] },
            ],
          })),
          chart: aChart({
            id: 'M1',
            kind: 'line',
            title: 'Utfall över tid',
            unit: 'procent',
            categoryTitle: 'Period',
            categories: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
            series: [
              { name: 'Patchade system', values: [71.5, 77.5, 83.5, 89.5] },
              { name: 'Besvarade övningar', values: [40, null, 42, 43] },
            ],
          }),
        }),
      ],
    }),
  ],
});
