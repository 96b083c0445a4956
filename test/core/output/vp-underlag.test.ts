import { inEdition } from '../../../src/core/dashboard/edition.ts';
import { vpUnderlag } from '../../../src/core/output/vp-underlag.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { measurements } from '../../../src/core/sheets/measurements/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { type RowCells, recordsOf, settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

type Action = RowCells<typeof actionPlan.columns>;

function plan(...actions: readonly Action[]) {
  return sheetOf(
    actionPlan,
    actions.map((action, index) => ({
      id: `HP-00${index + 1}`,
      year: 2025,
      action: `Åtgärd ${index + 1}`,
      inOperationalPlan: 'Ja',
      ...action,
    })),
  );
}

/** Goal → the values of its table. */
function goalsOf(...sheets: readonly Sheet[]): Record<string, unknown[][]> {
  const [, ...parts] = vpUnderlag(recordsOf(...sheets)).parts;
  const goals: Record<string, unknown[][]> = {};
  let heading = '';
  for (const part of parts) {
    if (part.kind === 'lines') heading = String(part.rows[0]?.[0]?.value);
    if (part.kind === 'table') goals[heading] = part.rows.map((cells) => cells.map(({ value }) => value));
  }
  return goals;
}

test('an activity is told with owner, start, end and plan', () => {
  const action: Action = {
    owner: 'Enhetschef',
    startDate: '2025-02-01',
    endDate: '2025-12-31',
    status: 'Pågående',
    inInternalControlPlan: 'Ja',
    operationalGoal: '3.5',
  };
  expect(goalsOf(plan(action))).toEqual({
    'Mål 3.5': [
      [
        'Åtgärd 1',
        'Enhetschef',
        { date: '2025-02-01' },
        { date: '2025-12-31' },
        'Verksamhetsplan och Internkontrollplan',
        'Pågående',
        'HP-001',
      ],
    ],
  });
});

test('what a goal is measured by stands once, under the goal', () => {
  const measured = ['MFA', 'Klassad information', 'MFA', 'Utbildade'].map((indicator, index) => ({
    id: `MV-00${index + 1}`,
    indicator,
    operationalGoal: ['3.5', '3,5', '3.5', '4.1'][index] as string,
  }));
  const { parts } = vpUnderlag(
    recordsOf(
      plan({ operationalGoal: '3.5' }, { operationalGoal: '3.5' }, { operationalGoal: '2' }),
      sheetOf(measurements, measured),
    ),
  );
  const underGoals = parts
    .slice(1)
    .flatMap((part) => (part.kind === 'lines' ? [part.rows.map(([line]) => line?.value)] : []));
  expect(underGoals).toEqual([['Mål 2'], ['Mål 3.5', 'Indikator: Klassad information', 'Indikator: MFA']]);
});

test('the risks of the internal control plan follow, the open and high ones first', () => {
  const rows: RowCells<typeof risks.columns>[] = [
    { id: 'R-001', likelihood: 5, impact: 5, status: 'Stängd' },
    { id: 'R-002', likelihood: 2, impact: 2 },
    {
      id: 'R-003',
      likelihood: 4,
      impact: 4,
      owner: 'Chef',
      operationalGoal: '3,6',
      actions: 'HP-001, HP-009',
      status: 'Öppen',
    },
    { id: 'R-004', likelihood: 5, impact: 5, inInternalControlPlan: 'Nej' },
  ];
  const register = sheetOf(
    risks,
    rows.map((row) => ({ risk: 'Intrång', inInternalControlPlan: 'Ja', ...row })),
  );
  const told = goalsOf(settingsSheet({ operationalGoal: '3.5' }), plan({}), register)['Risker i internkontrollplanen'];
  expect(told).toEqual([
    ['Intrång', 'Chef', '3.6', 16, 'HP-001, HP-009', 'Öppen', 'R-003'],
    ['Intrång', null, '3.5', 4, '', null, 'R-002'],
    ['Intrång', null, '3.5', 25, '', 'Stängd', 'R-001'],
  ]);
});

test('the public edition names no action that it leaves out beside a risk', () => {
  const actions = plan({ sensitive: 'Ja' }, {});
  const register = sheetOf(risks, [
    { id: 'R-001', risk: 'Intrång', inInternalControlPlan: 'Ja', actions: 'HP-001, HP-002' },
  ]);
  const { records } = inEdition(recordsOf(settingsSheet({ edition: 'Offentlig' }), actions, register));
  expect(JSON.stringify(vpUnderlag(records))).not.toContain('HP-001');
});

test.each<[case_: string, action: Action, told: boolean]>([
  ['in the internal control plan only', { inOperationalPlan: null, inInternalControlPlan: true }, true],
  ['in neither plan', { inOperationalPlan: 'Nej' }, false],
  ['of another year', { year: 2026 }, false],
])('an action %s: told %p', (_case, action, told) => {
  expect(Object.keys(goalsOf(plan(action)))).toHaveLength(told ? 1 : 0);
});

test('goals come in the order of their numbers; without one an action belongs to the goal of the settings', () => {
  const goals = goalsOf(
    settingsSheet({ operationalGoal: '3.5' }),
    plan(
      { operationalGoal: '3.10' },
      { operationalGoal: '3.9' },
      {},
      { operationalGoal: 'Annat' },
      { operationalGoal: '3,5' },
    ),
  );
  expect(Object.keys(goals)).toEqual(['Mål 3.5', 'Mål 3.9', 'Mål 3.10', 'Mål Annat']);
  expect(goals['Mål 3.5']?.map((cells) => cells[6])).toEqual(['HP-003', 'HP-005']);
});

test.each([
  ['more spaces between words', ['Trygg  stad', 'Trygg stad'], ['Mål Trygg stad']],
  ['a part more', ['3.5.1', '3.5'], ['Mål 3.5', 'Mål 3.5.1']],
  ['words after numbers', ['3.b', '3.a', '2'], ['Mål 2', 'Mål 3.a', 'Mål 3.b']],
])('goals with %s', (_case, goals, headings) => {
  expect(Object.keys(goalsOf(plan(...goals.map((operationalGoal) => ({ operationalGoal })))))).toEqual(headings);
});

test('the title says whose plan it is, when that is known', () => {
  const subtitle = (administration: string | null) =>
    JSON.stringify(vpUnderlag(recordsOf(settingsSheet({ administration }))).parts[0]);
  expect(subtitle('Socialförvaltningen')).toContain('"Socialförvaltningen. Aktiviteter 2025 för');
  expect(subtitle(null)).toContain('"Aktiviteter 2025 för');
});

test('an activity without id is told by its row', () => {
  const [[cells]] = Object.values(goalsOf(plan({ id: null }))) as [unknown[][]];
  expect(cells?.[6]).toBe('rad 2');
});

test('an activity leads to its row, whatever the tab is called', () => {
  const sheet = { ...plan({}), name: 'HANDLINGSPLAN' };
  const [, , table] = vpUnderlag(recordsOf(sheet)).parts;
  const [cells] = table?.kind === 'table' ? table.rows : [];
  expect(cells?.[6]).toEqual({ value: 'HP-001', look: 'text', link: { sheet: 'HANDLINGSPLAN', cell: 'A2' } });
});

test('the most important activity comes first, of equals the first in the sheet', () => {
  const ids = goalsOf(plan({}, { priority: 2 }, { priority: 1 }, {}, { priority: 2 }))['Mål 3.5']?.map(
    (cells) => cells[6],
  );
  expect(ids).toEqual(['HP-003', 'HP-002', 'HP-005', 'HP-001', 'HP-004']);
});

test('without such actions the sheet says what to do', () => {
  const [lines] = vpUnderlag(recordsOf()).parts;
  expect(JSON.stringify(lines)).toContain('Ingen åtgärd 2025 har Ja i kolumnen I verksamhetsplan');
});

test('rows without a year are told, and not that there is none', () => {
  const [heading] = vpUnderlag(recordsOf(plan({ year: null }))).parts;
  const told = heading?.kind === 'lines' ? heading.rows.map(([line]) => String(line?.value)) : [];
  expect(told.at(-1)).toContain('som inte har kunnat läsas och därför inte är med: Verksamhetsår är tom');
  expect(told.join()).not.toContain('Ingen åtgärd');
});
