import type { settings } from '../../../../src/core/records/settings/columns.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { writtenSection } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Action = RowCells<typeof actionPlan.columns>;

function told(actions: Action[], values: RowCells<typeof settings.columns> = {}) {
  return writtenSection(
    'sammanfattning',
    settingsSheet(values),
    sheetOf(
      actionPlan,
      actions.map((action, index) => ({
        id: `HP-${String(index + 1).padStart(3, '0')}`,
        year: 2025,
        area: 'Utbildning',
        action: `Åtgärd ${index + 1}`,
        status: 'Pågående',
        ...action,
      })),
    ),
  );
}

test.each([
  ['the year alone', { horizonEnd: 2025 }, 'verksamhetsåret 2025. Siffrorna'],
  ['one year more', { horizonEnd: 2026 }, 'verksamhetsåret 2025, med inriktning för 2026. Siffrorna'],
  ['several years more', {}, 'verksamhetsåret 2025, med inriktning för 2026–2027. Siffrorna'],
  ['an administration', {}, 'Genomgången gäller Socialförvaltningen och'],
  ['an administration without a name', { administration: null }, 'Genomgången gäller förvaltningen och'],
])('the scope is %s', (_name, values, expected) => {
  expect(told([], values)).toContain(expected);
});

const late = { endDate: { date: '2025-11-23' } };

test.each([
  [
    'no action that is late',
    [{ endDate: { date: '2025-11-24' } }],
    '0 av 1 klara (**0\u00A0%**). Ingen öppen åtgärd är försenad.',
  ],
  ['one', [late], '0 av 1 klara (**0\u00A0%**). 1\u00A0åtgärd är försenad.'],
  ['two', [late, late], '0 av 2 klara (**0\u00A0%**). 2\u00A0åtgärder är försenade.'],
  ['none open at all', [{ status: 'Klar' }], '1 av 1 klara (**100\u00A0%**). Ingen öppen åtgärd är försenad.'],
])('the outcome of a year with %s says so', (_name, actions, expected) => {
  expect(told(actions)).toContain(`Av åtgärderna för 2025 är ${expected}`);
});

test('the outcome says nothing of late actions where the plan has no column for their dates', () => {
  const plan = sheetOf(actionPlan, [{ id: 'HP-001', year: 2025, status: 'Pågående' }], { omit: ['endDate'] });
  expect(writtenSection('sammanfattning', plan)).toContain('Av åtgärderna för 2025 är 0 av 1 klara (**0\u00A0%**).\n');
});

test('a year without actions has neither outcome nor areas', () => {
  expect(told([{ year: 2026 }])).not.toMatch(/Av åtgärderna för|Årets områden/);
});

test.each([
  ['one action', [{}], 'Åtgärd 1'],
  ['three actions', [{}, {}, {}], 'Åtgärd 1; Åtgärd 2; Åtgärd 3'],
  ['four actions', [{}, {}, {}, {}], 'Åtgärd 1; Åtgärd 2; Åtgärd 3; 1\u00A0åtgärd till'],
  ['five actions', [{}, {}, {}, {}, {}], 'Åtgärd 1; Åtgärd 2; Åtgärd 3; 2\u00A0åtgärder till'],
  ['an action without text', [{}, { action: null }], 'Åtgärd 1; 1\u00A0åtgärd till'],
  ['an action without text alone', [{ action: null }], '1\u00A0åtgärd'],
  ['actions without text alone', [{ action: null }, { action: null }], '2\u00A0åtgärder'],
])('an area with %s names the first three and counts the rest', (_name, actions, expected) => {
  expect(told(actions)).toMatch(new RegExp(`1\\. \\*\\*Utbildning\\*\\* – ${expected}$`));
});

test('the areas stand numbered, the most important first', () => {
  expect(told([{ priority: 2 }, { area: 'Lokal anvisning', priority: 1 }])).toContain(
    'Årets områden i prioritetsordning (handlingsplanens 2025):\n1. **Lokal anvisning** – Åtgärd 2\n2. **Utbildning** – Åtgärd 1',
  );
});
