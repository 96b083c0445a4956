import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { emptyColumns, namesRowOf } from '../../../src/core/validation/row-questions.ts';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.ts';
import { recordsOf, sheetOf } from '../../support/workbook-builder.ts';

function emptyIn(sheet: Sheet): string[] {
  const records = recordsOf(sheet);
  return records.rows(actionPlan).flatMap((row) => emptyColumns(actionPlan, ['owner', 'endDate'], row, records));
}

const action = { id: 'HP-001', owner: 'HR', endDate: { date: '2025-05-01' } };

test.each<[string, { owner?: CellValue; endDate?: CellValue }, string[]]>([
  ['filled', {}, []],
  ['empty', { owner: null }, ['owner']],
  ['nothing but spaces', { owner: ' \u00A0' }, ['owner']],
  ['a date that cannot be read', { endDate: 'sen' }, []],
  ['a number that is no date', { endDate: 7 }, []],
  ['a formula without result', { owner: { formula: '=A1' } }, []],
  ['both empty', { owner: null, endDate: null }, ['owner', 'endDate']],
])('%s', (_case, cells, empty) => {
  expect(emptyIn(sheetOf(actionPlan, [{ ...action, ...cells }]))).toEqual(empty);
});

test('a column that the sheet lacks is not asked for', () => {
  expect(emptyIn(sheetOf(actionPlan, [action], { omit: ['owner'] }))).toEqual([]);
});

test('a row that ends before the column is empty there', () => {
  const sheet = { name: 'Handlingsplan', rows: [['ID', 'Åtgärd', 'Ansvarig'], ['HP-001']] };
  expect(emptyIn(sheet)).toEqual(['owner']);
});

test.each<[string, string[] | undefined, boolean]>([
  ['nothing', undefined, false],
  ['no id', [], false],
  ['a row', ['HP-001'], true],
  ['a row among others', ['HP-009', 'HP-001'], true],
  ['no row', ['HP-009'], false],
])('%s is named', (_case, ids, named) => {
  expect(namesRowOf(actionPlan, ids, recordsOf(sheetOf(actionPlan, [action])))).toBe(named);
});

test('any id will do for a sheet where the id of some row is not known', () => {
  const rows = [action, { ...action, id: { formula: '=A1' } }];
  expect(namesRowOf(actionPlan, ['HP-009'], recordsOf(sheetOf(actionPlan, rows)))).toBe(true);
});

test('any id will do for a sheet that is missing', () => {
  expect(namesRowOf(actionPlan, ['HP-009'], recordsOf())).toBe(true);
});
