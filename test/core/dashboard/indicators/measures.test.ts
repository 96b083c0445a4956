import { measurements } from '../../../../src/core/sheets/measurements/columns.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Measurement = RowCells<typeof measurements.columns>;

function values(...rows: readonly Measurement[]) {
  return sheetOf(
    measurements,
    rows.map((row, index) => ({
      id: `MV-${String(index + 1).padStart(3, '0')}`,
      indicator: 'Svarstid',
      unit: 'dagar',
      direction: 'Lågt är bra',
      target: 10,
      ...row,
    })),
  );
}

test('M1 is of the year that is followed up: later periods are left out, and indicators without an outcome that year are told', () => {
  const rows = values(
    { period: '2024', outcome: 9 },
    { period: '2025-Q1', outcome: 30 },
    { period: '2023', outcome: 1, indicator: 'MFA' },
    { period: '2024', outcome: 1, indicator: 'Utan mål', target: null },
  );
  expect(indicatorOf('M1', settingsSheet({ followedUpYear: 2024 }), rows)).toMatchObject({
    ofYear: 2024,
    value: 1,
    rows: ['MV-001'],
    population: ['MV-001'],
    notJudged:
      '1 av 3\u00A0indikatorer saknar utfall för 2024. 1 av 2\u00A0indikatorer saknar målvärde eller riktning.',
  });
  expect(indicatorOf('M1', settingsSheet({ followedUpYear: 2022 }), rows).value).toBeNull();
});

test('M1 judges the newest outcome of each indicator, whatever the order of the rows', () => {
  const m1 = indicatorOf(
    'M1',
    values(
      { period: '2025-Q2', outcome: 9 },
      { period: '2025-Q1', outcome: 30 },
      { period: '2025', outcome: 0.7, indicator: 'MFA', unit: '%', direction: 'Högt är bra', target: 0.9 },
      { period: '2025', outcome: 3, indicator: 'Utan mål', target: null },
    ),
  );
  expect(m1).toMatchObject({ value: 0.5, rows: ['MV-001'], population: ['MV-003', 'MV-001'] });
  const parts = { Utfall: 9, Mål: 10, 'Föregående utfall': 30 };
  expect(valuesOf(m1.breakdown[0])).toEqual({
    'MFA (%)': { Utfall: 70, Mål: 90, 'Föregående utfall': null },
    'Svarstid (dagar)': parts,
    'Utan mål (dagar)': { Utfall: 3, Mål: null, 'Föregående utfall': null },
  });
  expect(m1.breakdown[0]?.groups.map(({ status }) => status)).toEqual(['gul', 'grön', 'ingen']);
});

test('M1 draws an indicator over its periods and says how it has moved', () => {
  const m1 = indicatorOf('M1', values({ period: '2025-T1', outcome: 12 }, { period: '2024-T3', outcome: 11 }));
  const [, overTime] = m1.breakdown;
  expect(overTime?.title).toBe('Svarstid: sämre än tertial 3 2024');
  expect(overTime?.chart).toMatchObject({
    kind: 'line',
    unit: 'dagar',
    categories: ['2024-T3', '2025-T1'],
    series: [
      { name: 'Utfall', values: [11, 12] },
      { name: 'Mål', values: [10, 10] },
    ],
  });
});

test.each<[periods: string[], newest: string, told: string]>([
  [['2025-Q1', '2024-Q4'], '2025-Q1', 'bättre än kvartal 4 2024'],
  [['2025-02', '2025-10', '2025-09'], '2025-10', 'bättre än september 2025'],
  [['2025', '2025-12', '2024'], '2025', 'bättre än 2024'],
  [['2025-T3', '2025-Q4'], '2025-T3', 'ingen tidigare period att jämföra med'],
])('M1: of %p the newest is %s: %s', (periods, newest, told) => {
  const rows = periods.map((period) => ({ period, outcome: period === newest ? 1 : 2 }));
  const m1 = indicatorOf('M1', values(...rows));
  expect(m1.population).toEqual([`MV-00${periods.indexOf(newest) + 1}`]);
  expect(m1.breakdown[1]?.title).toBe(`Svarstid: ${told}`);
});

test('M1: of two values for one period the one with the higher id counts', () => {
  const twice = [
    { id: 'MV-999', period: '2025', outcome: 50 },
    { id: 'MV-1000', period: '2025', outcome: 5 },
  ];
  expect(indicatorOf('M1', values(...twice)).population).toEqual(['MV-1000']);
  expect(indicatorOf('M1', values(...[...twice].reverse())).population).toEqual(['MV-1000']);
});

test.each<[outcome: number, target: number, direction: string, status: string]>([
  [10, 10, 'Högt är bra', 'grön'],
  [7, 10, 'Högt är bra', 'gul'],
  [6.9, 10, 'Högt är bra', 'röd'],
  [10, 10, 'Lågt är bra', 'grön'],
  [14, 10, 'Lågt är bra', 'gul'],
  [15, 10, 'Lågt är bra', 'röd'],
  [1, 0, 'Lågt är bra', 'röd'],
  [-1, 0, 'Högt är bra', 'röd'],
])('M1: outcome %p against target %p, %s, is %s', (outcome, target, direction, status) => {
  const m1 = indicatorOf('M1', values({ period: '2025', outcome, target, direction }));
  expect(m1.breakdown[0]?.groups[0]?.status).toBe(status);
});

test('M1 leads to the rows behind each number', () => {
  const m1 = indicatorOf('M1', values({ period: '2025-Q1', outcome: 30 }, { period: '2025-Q2', outcome: 9 }));
  const rowsIn = (index: number) => m1.breakdown[index]?.groups.map(({ cells }) => cells.map(({ rows }) => rows));
  expect(rowsIn(0)).toEqual([[['MV-002'], ['MV-002'], ['MV-001']]]);
  expect(rowsIn(1)).toEqual([
    [['MV-001'], ['MV-001']],
    [['MV-002'], ['MV-002']],
  ]);
});

test('M1 shows an indicator without unit or targets as values, and one that is measured once not over time', () => {
  const bare = { indicator: 'Antal', unit: null, target: null };
  const m1 = indicatorOf(
    'M1',
    values(
      { ...bare, period: '2024', outcome: 1 },
      { ...bare, period: '2025', outcome: 2 },
      { period: '2025', outcome: 3 },
    ),
  );
  expect(m1.breakdown.map(({ title, unit, series }) => [title, unit, series])).toEqual([
    ['Senaste utfall mot mål', 'i indikatorns enhet', ['Utfall', 'Mål', 'Föregående utfall']],
    ['Antal: sämre än 2024', 'värde', ['Utfall']],
  ]);
  expect(m1.breakdown[0]?.groups.map(({ label }) => label)).toEqual(['Antal', 'Svarstid (dagar)']);
});

test.each<[string, Measurement]>([
  ['target', { target: null }],
  ['direction', { direction: null }],
  ['outcome', { outcome: null }],
])('M1 judges no indicator without %s', (_, cells) => {
  expect(indicatorOf('M1', values({ period: '2025', outcome: 3, ...cells })).population).toEqual([]);
});
