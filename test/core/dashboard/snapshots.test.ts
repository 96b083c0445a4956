import { createDashboard } from '../../../src/core/dashboard/create-dashboard.ts';
import type { Dashboard } from '../../../src/core/dashboard/dashboard.ts';
import { snapshotsOf } from '../../../src/core/dashboard/snapshots.ts';
import { trendOf as trendSince } from '../../../src/core/dashboard/trend.ts';
import { historik } from '../../../src/core/output/historik.ts';
import type { OutputTable } from '../../../src/core/output/output-sheet.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../src/core/sheets/information-classification/columns.ts';
import { readHistory } from '../../../src/core/sheets/review-time/history.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { recordsOf, settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

const header = ['Datum', 'Verksamhetsår', 'Utgåva', 'Indikator', 'Benämning', 'Värde', 'Enhet'];
type Row = readonly CellValue[];

/** The history that a dashboard leaves. */
function historyRows(dashboard: Dashboard): CellValue[][] {
  const [table] = historik(dashboard).parts as [OutputTable];
  return [table.columns.map(({ header: text }) => text), ...table.rows.map((cells) => cells.map(({ value }) => value))];
}

function historySheet(...rows: readonly Row[]): Sheet {
  return { name: 'Historik', rows: [header, ...rows] };
}

function snapshot(date: CellValue, indicator: string, value: CellValue, unit: string, edition = 'Intern'): Row {
  return [date, 2025, edition, indicator, 'Benämning', value, unit];
}

/** Of two actions one is done and the other late: A1 is 2, A2 is 50 %, A3 is 1. */
const plan = sheetOf(actionPlan, [
  { id: 'HP-001', year: 2025, status: 'Klar' },
  { id: 'HP-002', year: 2025, status: 'Pågående', endDate: '2025-01-01' },
]);

function trendOf(id: string, ...rows: readonly Row[]) {
  const { indicators } = createDashboard(recordsOf(plan, historySheet(...rows)));
  const { previous, trend } = indicators.find((indicator) => indicator.id === id) ?? {};
  return { previous, trend };
}

test.each<[id: string, before: number, unit: string, trend: string]>([
  ['A2', 0.4, 'andel', 'bättre'],
  ['A2', 0.6, 'andel', 'sämre'],
  ['A2', 0.504, 'andel', 'oförändrad'],
  ['A2', 0.505, 'andel', 'sämre'],
  ['A3', 2, 'antal', 'bättre'],
  ['A3', 0, 'antal', 'sämre'],
  ['A3', 1, 'antal', 'oförändrad'],
  ['A1', 5, 'antal', 'förändrad'],
])('%s was %p: %s', (id, value, unit, trend) => {
  expect(trendOf(id, snapshot({ date: '2025-06-30' }, id, value, unit))).toEqual({
    previous: { date: '2025-06-30', value },
    trend,
  });
});

test('a figure is unchanged when it is printed as before, and changed when it is not', () => {
  const yardstick = { limits: [0.95], bound: 'minst' } as const;
  const figure = (value: number) => ({ value, unit: 'andel', polarity: 'högt är bra', yardstick }) as const;
  expect(trendSince(figure(0.804), 0.796)).toBe('oförändrad');
  expect(trendSince(figure(0.806), 0.804)).toBe('bättre');
  expect(trendSince(figure(0.946), 0.949)).toBe('sämre');
});

test.each<[case_: string, row: Row]>([
  ['of today', snapshot({ date: '2025-11-24' }, 'A2', 0.1, 'andel')],
  ['of a day to come', snapshot({ date: '2026-01-01' }, 'A2', 0.1, 'andel')],
  ['of another edition', snapshot({ date: '2025-01-01' }, 'A2', 0.1, 'andel', 'Offentlig')],
  ['of another unit', snapshot({ date: '2025-01-01' }, 'A2', 1, 'antal')],
  ['of another indicator', snapshot({ date: '2025-01-01' }, 'A5', 0.1, 'andel')],
  ['without value', snapshot({ date: '2025-01-01' }, 'A2', null, 'andel')],
  ['without a value that can be read', snapshot({ date: '2025-01-01' }, 'A2', 'många', 'andel')],
  ['without a date that can be read', snapshot('i våras', 'A2', 0.1, 'andel')],
])('a snapshot %s is not compared with', (_case, row) => {
  expect(trendOf('A2', row)).toEqual({ previous: null, trend: null });
});

describe('figures of a year', () => {
  const fullHeader = [...header, 'Avser år', 'Skala'];
  const compared = (id: string, sheets: readonly Sheet[], ...rows: readonly Row[]) => {
    const { indicators } = createDashboard(recordsOf(...sheets, { name: 'Historik', rows: [fullHeader, ...rows] }));
    const { previous, lastYear, trend } = indicators.find((indicator) => indicator.id === id) ?? {};
    return { before: previous?.value ?? null, lastYear: lastYear?.value ?? null, trend };
  };
  const row = (
    date: string,
    year: number,
    id: string,
    value: number,
    unit: string,
    ofYear: number | null,
    scale = '',
  ) => [date, year, 'Intern', id, 'Benämning', value, unit, ofYear, scale];

  test.each<[case_: string, rows: readonly Row[], expected: object]>([
    [
      'of the same year',
      [row('2025-06-30', 2025, 'A2', 0.4, 'andel', 2025)],
      { before: 0.4, lastYear: null, trend: 'bättre' },
    ],
    [
      'of the year before',
      [row('2025-06-30', 2025, 'A2', 0.4, 'andel', 2024)],
      { before: null, lastYear: 0.4, trend: null },
    ],
    [
      'of a year further back',
      [row('2025-06-30', 2025, 'A2', 0.4, 'andel', 2023)],
      { before: null, lastYear: null, trend: null },
    ],
    [
      'from before the column',
      [row('2025-06-30', 2025, 'A2', 0.4, 'andel', null)],
      { before: 0.4, lastYear: null, trend: 'bättre' },
    ],
    [
      'from before the column, of another year',
      [row('2024-11-30', 2024, 'A2', 0.4, 'andel', null)],
      { before: null, lastYear: 0.4, trend: null },
    ],
    [
      'the newest of each',
      [
        row('2024-11-30', 2024, 'A2', 0.3, 'andel', 2024),
        row('2024-12-30', 2024, 'A2', 0.2, 'andel', 2024),
        row('2025-02-01', 2025, 'A2', 0.9, 'andel', 2025),
        row('2025-03-01', 2025, 'A2', 0.4, 'andel', 2025),
      ],
      { before: 0.4, lastYear: 0.2, trend: 'bättre' },
    ],
  ])('a snapshot %s', (_case, rows, expected) => {
    expect(compared('A2', [plan], ...rows)).toEqual(expected);
  });

  test('a figure of the day is compared with the last review as last year', () => {
    const rows = [row('2024-11-30', 2024, 'A3', 5, 'antal', null), row('2025-06-30', 2025, 'A3', 2, 'antal', null)];
    expect(compared('A3', [plan], ...rows)).toEqual({ before: 2, lastYear: 5, trend: 'bättre' });
  });

  test.each<[scale: string, riskSteps: number, before: number | null]>([
    ['5 steg', 5, 1],
    ['4 steg', 5, null],
    ['5 steg', 4, null],
    ['', 5, 1],
    ['', 4, null],
  ])('high risks of scale %p and %p steps today', (scale, riskSteps, before) => {
    const listed = sheetOf(risks, [{ id: 'R-001', likelihood: 2, impact: 2 }]);
    const found = compared(
      'K2',
      [settingsSheet({ riskSteps }), listed],
      row('2025-06-30', 2025, 'K2', 1, 'antal', null, scale),
    );
    expect(found.before).toBe(before);
  });

  test.each([
    ['KLASSA', 2],
    ['MSB', null],
    ['', 2],
  ])('high levels of the scale %p today on KLASSA', (scale, before) => {
    const sets = sheetOf(informationClassification, [{ id: 'IK-001', confidentiality: '3 Allvarlig' }]);
    const found = compared('C6', [plan, sets], row('2025-06-30', 2025, 'C6', 2, 'antal', null, scale));
    expect(found.before).toBe(before);
  });

  test('no figure of a year has an arrow from the half-year in which another year was followed up', () => {
    const taken = createDashboard(
      recordsOf(settingsSheet({ year: 2026, today: '2025-06-30' }), ...exampleSheets().slice(1)),
    );
    const history = { name: 'Historik', rows: historyRows(taken) };
    const next = createDashboard(
      recordsOf(settingsSheet({ year: 2026, today: '2025-07-01' }), ...exampleSheets().slice(1), history),
    );
    const ofYear = next.indicators.filter(({ id }) => /^(U1|M1|I\d|L1)$/.test(id));
    expect(ofYear.map(({ id, previous, trend }) => [id, previous, trend])).toEqual(
      ofYear.map(({ id }) => [id, null, null]),
    );
    expect(next.indicators.find(({ id }) => id === 'C1')?.trend).toBe('oförändrad');
  });
});

test('the newest snapshot before today counts, whatever the order of the rows', () => {
  const rows = [
    snapshot('2025-03-01', 'A2', 0.9, 'andel'),
    snapshot({ date: '2025-11-23' }, 'A2', '40 %', 'andel'),
    snapshot(45000, 'A2', 0.1, 'andel'),
  ];
  expect(trendOf('A2', ...rows)).toEqual({ previous: { date: '2025-11-23', value: 0.4 }, trend: 'bättre' });
});

test('there is no trend without a value today', () => {
  const { indicators } = createDashboard(recordsOf(historySheet(snapshot('2025-01-01', 'A2', 0.5, 'andel'))));
  expect(indicators[1]).toMatchObject({ id: 'A2', value: null, trend: null });
});

test('a sheet of people’s own with the same name is no history, the program’s beside it is', () => {
  const own: Sheet = {
    name: 'Historik',
    rows: [
      ['År', 'Händelse'],
      [1998, 'Förvaltningen bildades'],
    ],
  };
  const programs: Sheet = { ...historySheet(snapshot('2025-01-01', 'A2', 0.5, 'andel')), name: 'Historik (2)' };
  expect(readHistory({ sheets: [own] })).toBeUndefined();
  expect(snapshotsOf(readHistory({ sheets: [own, programs] }))).toHaveLength(1);
});

test('a history whose header is gone is read in the order of its columns', () => {
  const rows = [['2025-01-01', 2025, 'Intern', 'A2', 'Andel', 0.5, 'andel']];
  expect(snapshotsOf(readHistory({ sheets: [{ name: 'historik', rows }] }))).toEqual([
    {
      date: '2025-01-01',
      year: 2025,
      ofYear: undefined,
      scale: '',
      edition: 'Intern',
      indicator: 'A2',
      unit: 'andel',
      value: 0.5,
    },
  ]);
});
