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

const late: Action = { endDate: '2025-01-01' };
const ahead: Action = { endDate: '2025-12-31' };

test.each<[case_: string, actions: Action[], value: number, status: string]>([
  ['no action is open', [done], 0, 'ingen'],
  ['no open action has an end date', [{}, { ...late, ...done }], 0, 'ingen'],
  ['no end date has passed', [ahead, ahead], 0, 'ingen'],
  ['only one that was broken off has passed', [ahead, { ...late, ...off }], 0, 'ingen'],
  ['what has passed is done', [ahead, { ...late, ...done }], 0, 'grön'],
  ['one of four with an end date is late', [late, ahead, ahead, ahead], 1, 'gul'],
  ['two of four are late', [late, late, ahead, ahead], 2, 'röd'],
])('A3: %s', (_case, actions, value, status) => {
  expect(indicatorOf('A3', plan(...actions))).toMatchObject({ value, status, missing: null });
});

test('A3 tells how many open actions it cannot judge', () => {
  expect(indicatorOf('A3', plan(late, {}, {}, done)).notJudged).toBe('2 av 3\u00A0öppna åtgärder saknar slutdatum.');
  expect(indicatorOf('A3', plan(late)).notJudged).toBe('');
});

describe('A2 against what is expected by now', () => {
  test.each<[case_: string, actions: Action[], expected: string[], status: string]>([
    ['nothing is due', [ahead, ahead, {}], [], 'ingen'],
    ['one of two due is done', [{ ...late, ...done }, late, ahead], ['HP-001', 'HP-002'], 'röd'],
    ['as many are done as are due', [late, { ...ahead, ...done }, ahead], ['HP-001'], 'grön'],
    [
      'more are done than are due',
      [
        { ...late, ...done },
        { ...ahead, ...done },
      ],
      ['HP-001'],
      'grön',
    ],
    ['due today is not due yet', [{ endDate: '2025-11-24' }], [], 'ingen'],
    ['paused stays', [{ ...late, status: 'Pausad' }], ['HP-001'], 'röd'],
    ['only broken off', [{ ...late, ...off }], [], 'ingen'],
  ])('%s', (_case, actions, rows, status) => {
    const a2 = indicatorOf('A2', plan(...actions));
    expect(a2).toMatchObject({ status, target: null, expected: { value: rows.length, rows } });
    expect(indicatorOf('A5', plan(...actions)).status).toBe(status);
  });

  test.each<[today: string, expected: number]>([
    ['2025-12-31', 0],
    ['2026-01-01', 2],
  ])('actions without end date are due when their year is over: %s', (today, expected) => {
    expect(indicatorOf('A2', settingsSheet({ today }), plan({}, {})).expected?.value).toBe(expected);
  });

  test('it is of the running year, and another year that is followed up stands beside it', () => {
    const sheet = plan({ year: 2024, ...late, ...done }, { year: 2024, ...late }, { year: 2026 });
    const a2 = indicatorOf('A2', settingsSheet({ today: '2025-02-01', year: 2026 }), sheet, plan());
    expect(a2).toMatchObject({ ofYear: 2025, value: null });
    const both = indicatorOf(
      'A2',
      settingsSheet({ today: '2025-02-01', year: 2025 }),
      plan({ year: 2024, endDate: '2024-06-01', ...done }, { year: 2024, endDate: '2024-06-01' }, ahead),
    );
    expect(both).toMatchObject({ ofYear: 2025, value: 0, status: 'ingen', expected: { value: 0 } });
    expect(both.breakdown[0]?.groups.map(({ label, cells, status }) => [label, cells[0]?.value, status])).toEqual([
      ['2024', 0.5, 'röd'],
      ['2025', 0, 'ingen'],
    ]);
  });

  test('what cannot be judged yet is told', () => {
    expect(indicatorOf('A2', plan(late, {}, done)).notJudged).toBe('1 av 3\u00A0åtgärder saknar slutdatum.');
    expect(indicatorOf('A2', plan({})).notJudged).toBe('1 av 1\u00A0åtgärd saknar slutdatum.');
  });
});

test.each<[case_: string, actions: Action[], value: number | null]>([
  ['with both', [{ owner: 'IT-chef', ...ahead }], 1],
  ['with one of them', [{ owner: 'IT-chef' }, ahead], 0],
  ['broken off is not counted', [{ owner: 'IT-chef', ...ahead }, off], 1],
  ['of another year', [{ year: 2026 }], null],
])('A11: actions of the planned year %s', (_case, actions, value) => {
  expect(indicatorOf('A11', plan(...actions))).toMatchObject({ value, status: 'ingen', target: null });
});

test('before the planned year begins, its actions are judged by A11 alone', () => {
  const planned = settingsSheet({ today: '2024-12-15', year: 2025 });
  const actions = plan({ owner: 'IT-chef', ...ahead }, {});
  expect(indicatorOf('A11', planned, actions)).toMatchObject({ ofYear: 2025, value: 0.5 });
  for (const id of ['A2', 'A3', 'A5', 'A7', 'A9', 'A10'])
    expect([id, indicatorOf(id, planned, actions).status]).toEqual([id, 'ingen']);
});

test('A4 follows the setting', () => {
  const sheets = [settingsSheet({ dueSoonDays: 60 }), plan({ endDate: '2026-01-23' }, { endDate: '2026-01-24' })];
  expect(indicatorOf('A4', ...sheets).rows).toEqual(['HP-001']);
});

test('A5 counts as A2, area by area, and judges each', () => {
  const a5 = indicatorOf(
    'A5',
    plan({ ...late, ...done }, late, { area: 'Lokal anvisning', ...late, ...done }, { area: 'Övrigt', ...off }),
  );
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
  ['nothing can be late yet', [{ endDate: '2025-12-01' }], 0, 'ingen'],
  ['nothing late is 0 days', [{ endDate: '2025-10-01', completedDate: '2025-09-30', ...done }], 0, 'grön'],
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
      missing: 'Underlag saknas.',
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
