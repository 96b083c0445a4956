import { createDashboard } from '../../../src/core/dashboard/create-dashboard.ts';
import { readHistory } from '../../../src/core/dashboard/history.ts';
import { snapshotsOf } from '../../../src/core/dashboard/snapshots.ts';
import { trendOf as trendSince } from '../../../src/core/dashboard/trend.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.ts';
import { recordsOf, sheetOf } from '../../support/workbook-builder.ts';

const header = ['Datum', 'Verksamhetsår', 'Utgåva', 'Indikator', 'Benämning', 'Värde', 'Enhet'];
type Row = readonly CellValue[];

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
    { date: '2025-01-01', year: 2025, edition: 'Intern', indicator: 'A2', unit: 'andel', value: 0.5 },
  ]);
});
