import { areasInPriorityOrder } from '../../../src/core/review/areas.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { type RowCells, recordsOf, sheetOf } from '../../support/workbook-builder.ts';

function plan(...rows: RowCells<typeof actionPlan.columns>[]) {
  return recordsOf(
    sheetOf(
      actionPlan,
      rows.map((row, index) => ({ id: `HP-00${index + 1}`, year: 2025, ...row })),
    ),
  );
}

function order(records: ReturnType<typeof plan>, year = 2025) {
  return areasInPriorityOrder(records, year).map(({ area, actions }) => [area, actions.map(({ id }) => id)]);
}

test('the area with the most important action comes first', () => {
  const records = plan({ area: 'Utbildning', priority: 2 }, { area: 'Lokal anvisning', priority: 1 });
  expect(order(records)).toEqual([
    ['Lokal anvisning', ['HP-002']],
    ['Utbildning', ['HP-001']],
  ]);
});

test('areas without priorities come in the order of the list, after those that have one', () => {
  const records = plan({ area: 'Övrigt' }, { area: 'Styrning och uppföljning' }, { area: 'Utbildning', priority: 9 });
  expect(order(records).map(([area]) => area)).toEqual(['Utbildning', 'Styrning och uppföljning', 'Övrigt']);
});

test('actions of an area come by priority, then as in the sheet', () => {
  const area = 'Utbildning';
  expect(order(plan({ area }, { area, priority: 5 }, { area, priority: 2 }, { area }))).toEqual([
    [area, ['HP-003', 'HP-002', 'HP-001', 'HP-004']],
  ]);
});

test("areas of the workbook's own come in the order of its list", () => {
  const records = recordsOf(
    { name: 'Listor', rows: [['Område'], ['Drift'], ['Avtal']] },
    sheetOf(actionPlan, [
      { id: 'HP-001', year: 2025, area: 'Avtal' },
      { id: 'HP-002', year: 2025, area: 'Drift' },
    ]),
  );
  expect(order(records).map(([area]) => area)).toEqual(['Drift', 'Avtal']);
});

test('other years are left out, and an action without an area is not lost', () => {
  expect(order(plan({ year: 2026, area: 'Utbildning' }, {}), 2025)).toEqual([['Övrigt', ['HP-002']]]);
});

test.each(['Klar', 'Avbruten'])('an action that is %s is not among those to be done', (status) => {
  expect(order(plan({ area: 'Utbildning', status }))).toEqual([]);
});
