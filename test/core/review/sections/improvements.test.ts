import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { writtenFinalSection, writtenSection } from '../../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../../support/workbook-builder.ts';

function planOf(action: RowCells<typeof actionPlan.columns>) {
  return sheetOf(actionPlan, [
    { id: 'HP-001', year: 2025, area: 'Utbildning', action: 'Utbilda chefer', status: 'Pågående', ...action },
  ]);
}

test.each([
  ['is done', { status: 'Klar' }, '[grön] Klar.'],
  ['has stopped for good', { status: 'Avbruten' }, '[gul] Avbruten.'],
  ['waits', { status: 'Pausad' }, '[gul] Pausad.'],
  ['goes on', {}, '[ingen] Pågående.'],
  ['has come some way', { done: 0.45 }, '[ingen] Pågående, 45\u00A0%.'],
  ['has come nowhere yet', { done: 0 }, '[ingen] Pågående.'],
  ['is in an unknown state', { status: null }, '[ingen] saknas.'],
])('an action that %s has its status and light', (_name, action, expected) => {
  expect(writtenSection('forbattringar-2025', planOf(action))).toMatch(
    new RegExp(`Status: ${expected.replace(/[[\].]/g, '\\$&')}$`),
  );
});

test.each([
  ['with its description', { description: 'Alla nya chefer' }, '**Utbilda chefer.** Alla nya chefer. (HP-001)'],
  ['without a text', { action: null }, '**–** (HP-001)'],
  ['without an id', { id: null }, '**Utbilda chefer.**'],
])('a later year names an action %s', (_name, action, expected) => {
  expect(writtenSection('forbattringar-2026', planOf({ year: 2026, ...action }))).toBe(`### Utbildning\n- ${expected}`);
});

test('a year without actions asks for them in a draft, and says so in a final review', () => {
  expect(writtenSection('forbattringar-2026', planOf({}))).toBe(
    '[missing] Inga åtgärder för 2026 finns i bladet Handlingsplan.',
  );
  expect(writtenFinalSection('forbattringar-2026', planOf({}))).toBe('Inga åtgärder är planerade för 2026.');
});
