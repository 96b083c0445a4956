import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { sectionText } from '../../../support/section-text.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

const decision: RowCells<typeof decisions.columns> = { id: 'B-001', reviewYear: 2025, decision: 'Höj målet' };

function told(row: RowCells<typeof decisions.columns>) {
  const plan = sheetOf(actionPlan, [
    { id: 'HP-001', year: 2025, action: 'Mät varje tertial' },
    { id: 'HP-002', year: 2025, action: 'Höj målet' },
  ]);
  const settings = settingsSheet({ scope: 'Kort' });
  return sectionText('beslut', settings, plan, sheetOf(decisions, [{ ...decision, ...row }])).replaceAll('\u00A0', ' ');
}

test.each<[string, RowCells<typeof decisions.columns>, string]>([
  ['nothing more', {}, 'Höj målet.'],
  ['owner', { owner: 'HR' }, 'Höj målet. Ansvarig: HR.'],
  ['end date', { endDate: { date: '2026-03-31' } }, 'Höj målet. Klart senast den 31 mars 2026.'],
  ['action', { action: 'HP-001' }, 'Höj målet. Åtgärd: Mät varje tertial.'],
  ['an action in the same words', { action: 'HP-002' }, 'Höj målet.'],
  ['the body of the review', { body: 'Förvaltningsledningen' }, 'Höj målet.'],
  ['another body', { body: 'Nämnden' }, 'Höj målet. Beslutas av: Nämnden.'],
  ['an owner that is not known', { owner: { formula: '=A1' } }, 'Höj målet. Ansvarig är okänd.'],
  ['an outcome that is not known', { outcome: { formula: '=A1' } }, 'Höj målet. Utfallet är okänt.'],
])('a proposal of a short review has %s', (_name, row, expected) => {
  expect(told(row).split('\n')).toContain(expected);
});

test('what is already decided says where and when', () => {
  const row = { outcome: 'Godkänt', body: 'Nämnden', paragraph: '§ 41', decisionDate: { date: '2025-10-09' } };
  expect(told(row)).toContain('Redan beslutat\nHöj målet. Beslutat: Nämnden, § 41, 9 oktober 2025.');
});

test('what was turned down stands by itself', () => {
  expect(told({ outcome: 'Avslaget', owner: 'HR' })).toContain('Förslag som avslogs\nHöj målet. Ansvarig: HR.');
});
