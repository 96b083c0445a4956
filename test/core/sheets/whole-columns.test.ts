import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import { rules } from '../../../src/core/sheets/rules.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { recordsOf, sheetOf } from '../../support/workbook-builder.ts';

function told(rule: string, sheet: Sheet) {
  const found = validate(recordsOf(sheet), { rules, workbookRules: [] });
  return found.filter((finding) => finding.rule === rule).map(({ row, column, message }) => ({ row, column, message }));
}

const action = { year: 2025, area: 'Utbildning', action: 'Öva', status: 'Pågående' };
const risk = { source: 'RSA', risk: 'Obehörig åtkomst' };

describe('what every row that is judged lacks is told once, at the header', () => {
  test.each([
    [
      'HP-02',
      'Ansvarig',
      sheetOf(actionPlan, [
        { ...action, id: 'HP-001' },
        { ...action, id: 'HP-002' },
        { ...action, id: 'HP-003', year: 2027 },
      ]),
    ],
    [
      'HP-15',
      'Slutdatum',
      sheetOf(actionPlan, [
        { ...action, id: 'HP-001' },
        { ...action, id: 'HP-002' },
        { ...action, id: 'HP-003', status: 'Klar' },
      ]),
    ],
    [
      'R-05',
      'Sannolikhet',
      sheetOf(risks, [
        { ...risk, id: 'R-001' },
        { ...risk, id: 'R-002' },
        { ...risk, id: 'R-003', status: 'Stängd' },
      ]),
    ],
  ])('%s', (rule, column, sheet) => {
    expect(told(rule, sheet)).toEqual([{ row: 1, column, message: expect.stringMatching(/^Ingen av de 2 /) }]);
  });

  test.each([
    [
      'HP-02',
      sheetOf(actionPlan, [
        { ...action, id: 'HP-001' },
        { ...action, id: 'HP-002', owner: 'IT-chef' },
      ]),
    ],
    ['HP-15', sheetOf(actionPlan, [{ ...action, id: 'HP-001' }])],
    [
      'R-05',
      sheetOf(risks, [
        { ...risk, id: 'R-001' },
        { ...risk, id: 'R-002', likelihood: 1, impact: 1 },
      ]),
    ],
  ])('%s: not when some row has it, or there is but one', (rule, sheet) => {
    expect(told(rule, sheet).map(({ row }) => row)).toEqual([2]);
  });
});
