import { RowMap } from '../../../src/core/records/row-map.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import { recordsOf, sheetOf } from '../../support/workbook-builder.ts';

const records = recordsOf(
  sheetOf(actionPlan, [{ id: 'HP-001' }, { id: 'HP-002' }, { id: 'HP-003' }]),
  sheetOf(risks, [{ id: 'R-001' }, { id: 'R-002' }]),
);
const [first, second, last] = records.rows(actionPlan);
const [risk] = records.rows(risks);
if (!first || !second || !last || !risk) throw new Error('Not all rows are read');

test('each row has the value that it was given, whatever its table and the order', () => {
  const map = new RowMap<string>();
  map.set(last, 'last');
  map.set(risk, 'risk');
  map.set(first, 'first');
  expect([first, second, last, risk].map((row) => map.get(row))).toEqual(['first', undefined, 'last', 'risk']);
});

test('a row has the value that it was given last', () => {
  const map = new RowMap<number>();
  map.set(first, 1);
  map.set(first, 2);
  expect(map.get(first)).toBe(2);
});

test('a row of a table that has given none has no value', () => {
  const map = new RowMap<number>();
  map.set(first, 1);
  expect(map.get(risk)).toBeUndefined();
});
