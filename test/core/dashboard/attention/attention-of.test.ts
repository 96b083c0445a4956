import { byUrgency } from '../../../../src/core/dashboard/attention/urgency.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import { anIndicator } from '../../../support/dashboard-builder.ts';
import { dashboardOf } from '../../../support/indicator-of.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

function action(id: string, more = {}) {
  return {
    ...{ id, year: 2025, action: `Åtgärd ${id}`, owner: 'HR-chefen', status: 'Pågående', endDate: '2025-11-14' },
    ...more,
  };
}

describe('late actions', () => {
  const lateOf = (...rows: readonly ReturnType<typeof action>[]) =>
    dashboardOf(sheetOf(actionPlan, rows)).attention.late;

  test('are told with owner, date and days, the latest first', () => {
    expect(lateOf(action('HP-001'), action('HP-002', { endDate: '2024-11-24', owner: '' }))).toEqual([
      { id: 'HP-002', title: 'Åtgärd HP-002', owner: '', due: '2024-11-24', days: 365 },
      { id: 'HP-001', title: 'Åtgärd HP-001', owner: 'HR-chefen', due: '2025-11-14', days: 10 },
    ]);
  });

  test.each([
    ['done', { status: 'Klar' }],
    ['not yet due', { endDate: '2025-11-24' }],
    ['without a date', { endDate: null }],
  ])('leave out one that is %s', (_, more) => {
    expect(lateOf(action('HP-001', more))).toEqual([]);
  });
});

describe('decisions', () => {
  const decision = (more: object) => ({
    ...{ id: 'B-001', reviewYear: 2025, clause: 'g', category: 'Mål', decision: 'Nytt mål', owner: 'Chefen' },
    ...more,
  });
  const plan = sheetOf(actionPlan, [action('HP-001', { endDate: '2026-03-01' })]);
  const waiting = (more: object) =>
    dashboardOf(plan, sheetOf(decisions, [decision(more)])).attention.decisions.map(({ state, days }) => [state, days]);

  test.each([
    ['a proposal of this review', { outcome: 'Förslag' }, ['Att besluta', 0]],
    ['one without an outcome', { endDate: '2026-03-01' }, ['Att besluta', 0]],
    ['an earlier one that nobody made', { reviewYear: 2024, outcome: 'Förslag' }, ['Ej beslutat', 0]],
    ['an earlier one without an action', { reviewYear: 2024, outcome: 'Godkänt' }, ['Beslutat, utan åtgärd', 0]],
    [
      'an earlier one whose day has passed',
      { reviewYear: 2024, outcome: 'Godkänt', action: 'HP-001', endDate: '2025-11-23' },
      ['Pågår', 1],
    ],
  ])('%s waits', (_, more, expected) => {
    expect(waiting(more)).toEqual([expected]);
  });

  test.each([
    ['one that is made', { outcome: 'Godkänt' }],
    ['one that is turned down', { outcome: 'Avslaget' }],
    ['one of a later review', { reviewYear: 2026, outcome: 'Förslag' }],
    ['an earlier one under way', { reviewYear: 2024, outcome: 'Godkänt', action: 'HP-001', endDate: '2025-11-24' }],
  ])('%s does not', (_, more) => {
    expect(waiting(more)).toEqual([]);
  });

  test('what should have been done comes before what is to be decided', () => {
    const rows = [
      decision({ id: 'B-002' }),
      decision({ id: 'B-001', reviewYear: 2024, outcome: 'Godkänt', endDate: '2025-01-01' }),
    ];
    const { attention } = dashboardOf(plan, sheetOf(decisions, rows));
    expect(attention.decisions.map(({ id }) => id)).toEqual(['B-001', 'B-002']);
  });

  test('one without words, owner or day is told by its id', () => {
    const rows = [{ id: 'B-001', reviewYear: 2025, clause: 'g', category: 'Mål' }];
    expect(dashboardOf(plan, sheetOf(decisions, rows)).attention.decisions).toEqual([
      { id: 'B-001', title: '', owner: '', due: '', days: 0, state: 'Att besluta' },
    ]);
  });

  test('a sheet that does not say what is decided tells of none', () => {
    const sheet = sheetOf(decisions, [decision({})], { omit: ['outcome'] });
    expect(dashboardOf(plan, sheet).attention.decisions).toEqual([]);
  });
});

test('red figures and other key figures are told apart; what is told one by one is among neither', () => {
  const information = sheetOf(informationClassification, [
    { id: 'IK-001', informationSet: 'Journal', personalData: 'Inga', status: 'Inventerad' },
  ]);
  const { attention, indicators } = dashboardOf(sheetOf(actionPlan, [action('HP-001')]), information);
  const redIds = indicators.filter(({ status }) => status === 'röd').map(({ id }) => id);
  expect(redIds).toEqual(expect.arrayContaining(['A2', 'A3', 'A5', 'L1', 'C1']));
  expect(attention.red).toEqual(expect.arrayContaining(['A2', 'C1']));
  for (const id of ['A3', 'A5', 'L1', 'L2']) expect([...attention.red, ...attention.others]).not.toContain(id);
  expect(attention.others.filter((id) => attention.red.includes(id))).toEqual([]);
});

test('figures come by light, and then by what is lacking; of equal ones the order stays', () => {
  const share = (id: string, value: number, status: 'röd' | 'gul' | 'grön' | 'ingen') =>
    anIndicator({ id, unit: 'andel', polarity: 'högt är bra', target: 0.9, value, status });
  const rows = ['HP-001'];
  const expected = { value: 10, rows: [] };
  const all = [
    share('grön', 0.95, 'grön'),
    share('utan', 0, 'ingen'),
    share('gul', 0.8, 'gul'),
    share('hälften', 0.45, 'röd'),
    anIndicator({ id: 'en av tio klar', polarity: 'högt är bra', value: 0.1, rows, expected, status: 'röd' }),
    anIndicator({ id: 'en av fyra fel', rows, population: [...rows, 'b', 'c', 'd'], target: 0, status: 'röd' }),
    share('också hälften', 0.45, 'röd'),
  ];
  expect(byUrgency(all).map(({ id }) => id)).toEqual([
    ...['en av tio klar', 'hälften', 'också hälften', 'en av fyra fel'],
    ...['gul', 'grön', 'utan'],
  ]);
});
