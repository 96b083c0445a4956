import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../../src/core/sheets/decisions/columns.ts';
import { sectionText } from '../../../support/section-text.ts';
import { type RowCells, sheetOf } from '../../../support/workbook-builder.ts';

type Decision = RowCells<typeof decisions.columns>;
type Action = RowCells<typeof actionPlan.columns>;

const decision: Decision = {
  id: 'B-001',
  reviewYear: 2024,
  clause: 'a',
  category: 'Förbättring',
  decision: 'Rensa behörigheter',
  owner: 'Chefen',
  outcome: 'Godkänt',
};
const action: Action = {
  id: 'HP-001',
  year: 2025,
  area: 'Utbildning',
  action: 'Rensa',
  status: 'Pågående',
  endDate: { date: '2025-10-01' },
};

const told = (decided: Decision[], actions: Action[] = []) =>
  sectionText('tidigare-beslut', sheetOf(decisions, decided), sheetOf(actionPlan, actions));

test('a decision with an open action shows the first date, the date now, the move and the days late', () => {
  const moved = { ...action, originalEndDate: { date: '2025-06-01' } };
  expect(told([{ ...decision, action: 'HP-001' }], [moved])).toContain(
    'B-001 HP-001 | Rensa behörigheter | Chefen | 2025-06-01 | 2025-10-01 | 122\u00A0dagar framåt | 54\u00A0dagar | Pågående',
  );
});

test('a decision without an action stands for itself', () => {
  expect(told([decision])).toContain('B-001 | Rensa behörigheter | Chefen | – | – | – | – | Utan åtgärd');
});

test.each([
  ['a decision whose action is done', [{ ...decision, action: 'HP-001' }], [{ ...action, status: 'Klar' }]],
  ['a rejected decision', [{ ...decision, outcome: 'Avslaget' }], []],
  ['a decision of this review', [{ ...decision, reviewYear: 2025 }], []],
] as [string, Decision[], Action[]][])('%s is not open', (_name, decided, actions) => {
  expect(told(decided, actions)).not.toContain('Rensa behörigheter |');
});

test('an open action of an earlier year is there although no decision names it', () => {
  expect(told([], [{ ...action, year: 2024, owner: 'HR' }])).toContain(
    'HP-001 | Rensa | HR | 2025-10-01 | 2025-10-01 | Nej | 54\u00A0dagar | Pågående',
  );
});

test('an action that a decision has shown is not shown again', () => {
  const text = told([{ ...decision, action: 'HP-001' }], [{ ...action, year: 2024 }]);
  expect(text.match(/HP-001/g)).toHaveLength(1);
});

test('what is done is counted', () => {
  expect(told([], [{ ...action, year: 2024, status: 'Klar' }])).toContain(
    '1\u00A0tidigare beslut eller åtgärd är avslutad.',
  );
});

test('a long list goes on to its end', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...decision,
    id: `B-${String(index + 1).padStart(3, '0')}`,
    decision: `Beslut ${index + 1}`,
  }));
  expect(told(many)).toContain('B-300 | Beslut 300');
});
