import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { externalFactors } from '../../../../src/core/sheets/external-factors/columns.ts';
import { texts } from '../../../../src/core/sheets/texts/columns.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { type RowCells, sheetOf } from '../../../support/workbook-builder.ts';

test('L1 counts clauses with rows or an explicit nothing to report', () => {
  const nothing = sheetOf(texts, [{ section: 'intressenter', nothingToReport: 'Ja' }]);
  const l1 = indicatorOf('L1', sheetOf(externalFactors, [{ id: 'OV-001', heading: 'Ny lag' }]), nothing);
  expect(l1).toMatchObject({ value: 0.3, target: 1, status: 'röd', rows: ['OV-001'] });
  expect(l1.breakdown[0]?.groups.map(({ label, status }) => [label.split(': ')[1], status])).toEqual([
    ['saknas', 'röd'],
    ['underlag finns', 'grön'],
    ['inget att rapportera', 'grön'],
    ['saknas', 'röd'],
    ['saknas', 'röd'],
    ['saknas', 'röd'],
    ['saknas', 'röd'],
    ['inget att rapportera', 'grön'],
    ['saknas', 'röd'],
    ['saknas', 'röd'],
  ]);
});

const statuses = ['Klar', 'Avbruten', 'Pågående', 'Ej påbörjad'];
const plan = sheetOf(actionPlan, [
  ...statuses.map((status, index) => ({ id: `HP-00${index + 1}`, status })),
  { id: 'HP-009', status: 'Klar', originDecision: 'B-001' },
]);

type Decision = RowCells<typeof decisions.columns>;
function decided(...rows: readonly Decision[]) {
  return sheetOf(
    decisions,
    rows.map((row, index) => ({
      id: `B-0${index + 10}`,
      reviewYear: 2024,
      decision: 'Inför MFA',
      outcome: 'Godkänt',
      decisionDate: '2025-01-24',
      ...row,
    })),
  );
}

test.each<[case_: string, decision: Decision, state: string, counted: number]>([
  ['its action is done', { action: 'HP-001' }, 'Genomfört', 0],
  ['its action was broken off', { action: 'HP-002' }, 'Avbrutet', 0],
  ['its action goes on', { action: 'HP-003' }, 'Pågår', 1],
  ['its action has not begun', { action: 'HP-004' }, 'Pågår', 1],
  ['a done action says that it comes from it', { id: 'B-001' }, 'Genomfört', 0],
  ['one of two actions is still open', { id: 'B-001', action: 'HP-003' }, 'Pågår', 1],
  ['no action', {}, 'Beslutat, utan åtgärd', 1],
  ['an action that does not exist', { action: 'HP-555' }, 'Beslutat, utan åtgärd', 1],
  ['rejected', { outcome: 'Avslaget' }, 'Avslaget', 0],
  ['never decided', { outcome: 'Förslag' }, 'Ej beslutat', 1],
  ['without outcome', { outcome: null }, 'Ej beslutat', 1],
])('L2: %s', (_case, decision, state, counted) => {
  const l2 = indicatorOf('L2', decided(decision), plan);
  expect(l2.value).toBe(counted);
  expect(valuesOf(l2.breakdown[0])).toMatchObject({ [state]: 1 });
});

test('L2 leaves out decisions of this review, and shows the age of the open ones, the oldest first', () => {
  const l2 = indicatorOf(
    'L2',
    decided({}, { reviewYear: 2025 }, { decisionDate: '2024-11-24' }, { decisionDate: null }),
    plan,
  );
  expect(l2).toMatchObject({ value: 3, status: 'röd' });
  expect(Object.entries(valuesOf(l2.breakdown[1]))).toEqual([
    ['B-012 Inför MFA (beslutat, utan åtgärd)', 365],
    ['B-010 Inför MFA (beslutat, utan åtgärd)', 304],
    ['B-013 Inför MFA (beslutat, utan åtgärd)', null],
  ]);
});
