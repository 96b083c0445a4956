import { indicatorDefinitions } from '../../../../src/core/dashboard/indicators/index.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Action = RowCells<typeof actionPlan.columns>;

/** Actions HP-001, HP-002 … of 2025, pending, with what the case is about. */
function plan(...actions: readonly Action[]) {
  return sheetOf(
    actionPlan,
    actions.map((action, index) => ({
      id: `HP-00${index + 1}`,
      year: 2025,
      area: 'Utbildning',
      action: `Åtgärd ${index + 1}`,
      status: 'Pågående',
      ...action,
    })),
  );
}

const done: Action = { status: 'Klar' };
const off: Action = { status: 'Avbruten' };

describe('A1', () => {
  test('counts every action by year and status, and shows the years of the horizon without actions', () => {
    const a1 = indicatorOf('A1', plan(done, {}, { year: 2024, ...off }, { year: 2026, status: 'Ej påbörjad' }));
    expect(a1).toMatchObject({ value: 4, valueText: '4\u00A0st', rows: ['HP-001', 'HP-002', 'HP-003', 'HP-004'] });
    const none = { 'Ej påbörjad': 0, Pågående: 0, Klar: 0, Pausad: 0, Avbruten: 0 };
    expect(valuesOf(a1.breakdown[0])).toEqual({
      '2024': { ...none, Avbruten: 1 },
      '2025': { ...none, Klar: 1, Pågående: 1 },
      '2026': { ...none, 'Ej påbörjad': 1 },
      '2027': none,
    });
  });

  test('shows actions without valid year or status as such', () => {
    const a1 = indicatorOf('A1', plan({ year: 'snart' }, { status: 'Påbörjad nästan' }));
    expect(valuesOf(a1.breakdown[0])).toMatchObject({
      '2025': { 'Utan giltig status': 1 },
      'Utan giltigt år': { Pågående: 1, 'Utan giltig status': 0 },
    });
  });
});

test.each<[case_: string, actions: Action[], value: number | null, rows: string[], population: string[]]>([
  ['done over all but broken off', [done, {}, off, {}], 1 / 3, ['HP-001'], ['HP-001', 'HP-002', 'HP-004']],
  ['other years are not counted', [done, { year: 2024 }, { year: 2026, ...done }], 1, ['HP-001'], ['HP-001']],
  ['an unknown status is not done', [{ status: 'Klart!' }], 0, [], ['HP-001']],
  ['only broken off: nothing to count', [off], null, [], []],
])('A2: %s', (_case, actions, value, rows, population) => {
  expect(indicatorOf('A2', plan(...actions))).toMatchObject({ value, rows, population });
});

test.each<[case_: string, action: Action, overdue: number, soon: number]>([
  ['yesterday', { endDate: '2025-11-23' }, 1, 0],
  ['today', { endDate: '2025-11-24' }, 0, 1],
  ['30 days from today', { endDate: '2025-12-24' }, 0, 1],
  ['31 days from today', { endDate: '2025-12-25' }, 0, 0],
  ['yesterday, done', { endDate: '2025-11-23', ...done }, 0, 0],
  ['tomorrow, done', { endDate: '2025-11-25', ...done }, 0, 0],
  ['yesterday, broken off', { endDate: '2025-11-23', ...off }, 0, 0],
  ['yesterday, paused', { endDate: '2025-11-23', status: 'Pausad' }, 1, 0],
  ['yesterday, of an earlier year', { endDate: '2025-11-23', year: 2023 }, 1, 0],
  ['no date', {}, 0, 0],
  ['no date that can be read', { endDate: '03/04/25' }, 0, 0],
])('A3 and A4: end date %s', (_case, action, overdue, soon) => {
  const sheet = plan(action);
  expect(indicatorOf('A3', sheet).rows).toHaveLength(overdue);
  expect(indicatorOf('A4', sheet).rows).toHaveLength(soon);
});

test('A3 is green at 0, also when no action is open', () => {
  expect(indicatorOf('A3', plan(done))).toMatchObject({ value: 0, status: 'grön', missing: null });
});

test('A3 is judged by the share of open actions that are in time', () => {
  const late: Action = { endDate: '2025-01-01' };
  expect(indicatorOf('A3', plan(late, {}, {}, {})).status).toBe('gul');
  expect(indicatorOf('A3', plan(late, late, {}, {})).status).toBe('röd');
});

test('A4 follows the setting', () => {
  const sheets = [settingsSheet({ dueSoonDays: 60 }), plan({ endDate: '2026-01-23' }, { endDate: '2026-01-24' })];
  expect(indicatorOf('A4', ...sheets).rows).toEqual(['HP-001']);
});

test('A5 counts as A2, area by area, and judges each', () => {
  const a5 = indicatorOf('A5', plan(done, {}, { area: 'Lokal anvisning', ...done }, { area: 'Övrigt', ...off }));
  expect(a5).toMatchObject({ value: 2 / 3, rows: ['HP-001', 'HP-003'] });
  expect(valuesOf(a5.breakdown[0])).toMatchObject({ Utbildning: 0.5, 'Lokal anvisning': 1, Övrigt: null });
  expect(a5.breakdown[0]?.groups.map(({ label, status }) => [label, status])).toEqual(
    expect.arrayContaining([
      ['Utbildning', 'röd'],
      ['Lokal anvisning', 'grön'],
      ['Övrigt', 'ingen'],
    ]),
  );
});

test('A6 reads owners without regard to case and white space, the most first', () => {
  const owners = ['Enhetschef', 'IT-chef', ' enhetschef', 'Enhetschef', 'it-chef ', undefined, 'Arkivarie'];
  const a6 = indicatorOf(
    'A6',
    plan(...owners.map((owner) => ({ owner: owner ?? null })), { owner: 'IT-chef', ...done }),
  );
  expect(a6.value).toBe(7);
  expect(Object.entries(valuesOf(a6.breakdown[0]))).toEqual([
    ['Enhetschef', 3],
    ['IT-chef', 2],
    ['Arkivarie', 1],
    ['Utan ansvarig', 1],
  ]);
});

test.each<[case_: string, action: Action, rows: string[]]>([
  ['open without owner', {}, ['HP-001']],
  ['white space is no owner', { owner: '  ' }, ['HP-001']],
  ['with owner', { owner: 'Enhetschef' }, []],
  ['done', done, []],
  ['of an earlier year', { year: 2024 }, ['HP-001']],
  ['of a later year, which is direction only', { year: 2026 }, []],
])('A7: %s', (_case, action, rows) => {
  expect(indicatorOf('A7', plan(action)).rows).toEqual(rows);
});

test('A8 counts an action in both plans once', () => {
  const a8 = indicatorOf(
    'A8',
    plan(
      { inOperationalPlan: 'Ja' },
      { inOperationalPlan: 'Ja', inInternalControlPlan: 'Ja' },
      { inInternalControlPlan: true },
      { inOperationalPlan: 'Nej' },
      { inOperationalPlan: 'Ja', year: 2026 },
    ),
  );
  expect(a8.rows).toEqual(['HP-001', 'HP-002', 'HP-003']);
  expect(Object.values(valuesOf(a8.breakdown[0]))).toEqual([1, 1, 1]);
});

test('A9 is the mean of open days late until today and done days late', () => {
  const a9 = indicatorOf(
    'A9',
    plan(
      { endDate: '2025-11-14' },
      { endDate: '2025-10-01', completedDate: '2025-10-06', ...done },
      { endDate: '2025-10-01', completedDate: '2025-09-06', ...done },
      { endDate: '2025-10-01', ...done },
      { endDate: '2025-10-01', ...off },
      { endDate: '2025-11-24' },
    ),
  );
  expect(a9).toMatchObject({ value: 7.5, valueText: '7,5\u00A0dagar', measures: { 'HP-001': 10, 'HP-002': 5 } });
  expect(a9.population).toEqual(['HP-001', 'HP-002', 'HP-003', 'HP-006']);
});

test.each<[case_: string, actions: Action[], value: number | null, status: string]>([
  ['nothing late is 0 days', [{ endDate: '2025-12-01' }], 0, 'grön'],
  ['no dates: nothing to count', [{}], null, 'ingen'],
])('A9: %s', (_case, actions, value, status) => {
  expect(indicatorOf('A9', plan(...actions))).toMatchObject({ value, status });
});

test.each<[endDate: string, originalEndDate: string, moved: number]>([
  ['2025-12-01', '2025-11-30', 1],
  ['2025-11-30', '2025-11-30', 0],
  ['2025-11-29', '2025-11-30', 0],
  ['', '2025-11-30', 0],
])('A10: end date %p, first %p', (endDate, originalEndDate, moved) => {
  expect(indicatorOf('A10', plan({ endDate, originalEndDate })).value).toBe(moved);
});

test.each(indicatorDefinitions.filter(({ family }) => family === 'Åtgärder').map(({ id }) => id))(
  '%s tells that the plan is missing, or empty',
  (id) => {
    expect(indicatorOf(id)).toMatchObject({ value: null, valueText: '–', missing: 'Bladet Handlingsplan saknas.' });
    expect(indicatorOf(id, plan())).toMatchObject({
      value: null,
      status: 'ingen',
      missing: 'Inga rader att räkna på.',
    });
  },
);

test('a missing column is named', () => {
  const sheet = sheetOf(actionPlan, [{ id: 'HP-001' }], { omit: ['completedDate'] });
  expect(indicatorOf('A9', sheet).missing).toBe('Kolumnen Klardatum saknas i Handlingsplan.');
});

test('rows without an id of their own are named by sheet and row', () => {
  const sheet = plan({ id: null }, { id: 'HP-001' }, { id: 'HP-001' });
  expect(indicatorOf('A1', sheet).rows).toEqual(['Handlingsplan rad 2', 'HP-001', 'Handlingsplan rad 4']);
});
