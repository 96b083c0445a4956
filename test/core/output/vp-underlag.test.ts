import { vpUnderlag } from '../../../src/core/output/vp-underlag.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { measurements } from '../../../src/core/sheets/measurements/columns.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { type RowCells, recordsOf, settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

type Action = RowCells<typeof actionPlan.columns>;

const plan = (...actions: readonly Action[]) =>
  sheetOf(
    actionPlan,
    actions.map((action, index) => ({
      id: `HP-00${index + 1}`,
      year: 2025,
      action: `Åtgärd ${index + 1}`,
      inOperationalPlan: 'Ja',
      ...action,
    })),
  );

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

test('an activity is told with owner, start, end, indicator and plan', () => {
  const action: Action = {
    owner: 'Enhetschef',
    startDate: '2025-02-01',
    endDate: '2025-12-31',
    status: 'Pågående',
    inInternalControlPlan: 'Ja',
    operationalGoal: '3.5',
  };
  const measured = ['MFA', 'Klassad information', 'MFA'].map((indicator, index) => ({
    id: `MV-00${index + 1}`,
    indicator,
    operationalGoal: index === 1 ? '3,5' : '3.5',
  }));
  expect(goalsOf(plan(action), sheetOf(measurements, measured))).toEqual({
    'Mål 3.5': [
      [
        'Åtgärd 1',
        'Enhetschef',
        { date: '2025-02-01' },
        { date: '2025-12-31' },
        'Klassad information; MFA',
        'Verksamhetsplan och Internkontrollplan',
        'Pågående',
        'HP-001',
      ],
    ],
  });
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
  expect(goals['Mål 3.5']?.map((cells) => cells[7])).toEqual(['HP-003', 'HP-005']);
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
  expect(cells?.[7]).toBe('rad 2');
});

test('an activity leads to its row, whatever the tab is called', () => {
  const sheet = { ...plan({}), name: 'HANDLINGSPLAN' };
  const [, , table] = vpUnderlag(recordsOf(sheet)).parts;
  const [cells] = table?.kind === 'table' ? table.rows : [];
  expect(cells?.[7]).toEqual({ value: 'HP-001', style: 'text', link: { sheet: 'HANDLINGSPLAN', cell: 'A2' } });
});

test('the most important activity comes first, of equals the first in the sheet', () => {
  const ids = goalsOf(plan({}, { priority: 2 }, { priority: 1 }, {}, { priority: 2 }))['Mål 3.5']?.map(
    (cells) => cells[7],
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
