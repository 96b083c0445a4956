import fc from 'fast-check';
import { RowsById } from '../../../src/core/records/rows-by-id.ts';
import type { Action } from '../../../src/core/sheets/action-plan/action.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { recordsOf, sheetOf } from '../../support/workbook-builder.ts';

/** The rows, and their ids with which of the rows each finds. */
function indexed(...ids: readonly string[]) {
  const rows = recordsOf(
    sheetOf(
      actionPlan,
      ids.map((id) => ({ id })),
    ),
  ).rows(actionPlan);
  const byId = new RowsById((row: Action) => row.id ?? null);
  const isFirst = rows.map((row) => byId.add(row.id ?? '', row));
  return { rows, byId, isFirst };
}

test.each([
  ['one after the other', ['HP-001', 'HP-002', 'HP-003']],
  ['backwards', ['HP-003', 'HP-002', 'HP-001']],
  ['with the same number', ['HP-001', 'HP-0001', 'HP-00001']],
  ['with numbers that no list could hold', ['HP-001', 'HP-999999999', 'HP-123456789012345678901234567890']],
])('rows are found by ids %s', (_, ids) => {
  const { rows, byId, isFirst } = indexed(...ids);
  expect(ids.map((id) => byId.get(id))).toEqual([...rows]);
  expect([isFirst, byId.size]).toEqual([ids.map(() => true), ids.length]);
});

test.each(['HP-004', 'HP-0001', 'R-001', '001', '', 'HP-999999999999'])('no row is found by %p', (id) => {
  const { byId } = indexed('HP-001', 'HP-002');
  expect(byId.get(id)).toBeUndefined();
});

test('the first row of an id is the one that has it', () => {
  const { rows, byId, isFirst } = indexed('HP-001', 'HP-002', 'HP-001');
  expect(byId.get('HP-001')).toBe(rows[0]);
  expect([isFirst, byId.size]).toEqual([[true, true, false], 2]);
});

test('it finds what a map by id would', () => {
  const id = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 3, max: 6 }));
  fc.assert(
    fc.property(fc.array(id, { maxLength: 30 }), (numbers) => {
      const ids = numbers.map(([number, digits]) => `HP-${String(number).padStart(digits, '0')}`);
      const { rows, byId } = indexed(...ids);
      const map = new Map([...rows].reverse().map((row): [string | undefined, Action] => [row.id, row]));
      expect(byId.size).toBe(map.size);
      for (const wanted of ids) expect(byId.get(wanted)).toBe(map.get(wanted));
    }),
    { numRuns: 50 },
  );
});
