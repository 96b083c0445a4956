import { crossTable, groupByList, groupByText, mostCommon } from '../../../src/core/dashboard/group-rows.ts';
import type { Action } from '../../../src/core/sheets/action-plan/action.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { recordsOf, sheetOf } from '../../support/workbook-builder.ts';

function rowsOf(...owners: readonly (string | undefined)[]) {
  return owners.map((owner) => ({ owner }));
}

function labels(groups: readonly { label: string; rows: readonly unknown[] }[]) {
  return groups.map(({ label, rows }) => `${label} ${rows.length}`);
}

test.each<[string, readonly (string | undefined)[], readonly string[]]>([
  ['by name, in the Swedish order', ['Östen', 'Ada', 'Åsa'], ['Ada 1', 'Åsa 1', 'Östen 1']],
  ['under the spelling that most rows have', ['ada ek', 'Ada Ek', 'Ada Ek'], ['Ada Ek 3']],
  ['under the capital one of spellings that are as usual', ['b a', 'B A'], ['B A 2']],
  ['whatever the white space', [' Ada  Ek', 'Ada\nEk', 'ada ek'], ['Ada Ek 3']],
  ['with those without a name last', [undefined, 'Ada', '  '], ['Ada 1', 'Utan 2']],
  ['with no such group when all have one', ['Ada'], ['Ada 1']],
  ['into nothing when there are none', [], []],
])('rows are grouped %s', (_, owners, expected) => {
  expect(labels(groupByText(rowsOf(...owners), ({ owner }) => owner, 'Utan'))).toEqual(expected);
});

test.each<[string, readonly (string | undefined)[], readonly string[], readonly string[]]>([
  ['in its order, empty groups too', ['b'], ['b', 'a'], ['b 1', 'a 0']],
  ['once a value', ['a'], ['a', 'a'], ['a 1']],
  ['with what is not in it last', ['x', undefined, 'a'], ['a'], ['a 1', 'Utan 2']],
])('rows are grouped by a list %s', (_, owners, list, expected) => {
  expect(labels(groupByList(rowsOf(...owners), ({ owner }) => owner, list, 'Utan'))).toEqual(expected);
});

test('groups are split by series, and rows of no series are left out', () => {
  const [one, two, three] = recordsOf(sheetOf(actionPlan, [{ id: 'HP-001' }, { id: 'HP-002' }, { id: 'HP-003' }])).rows(
    actionPlan,
  ) as [Action, Action, Action];
  const groups = [{ label: 'A', rows: [one, two, three] }];
  const series = [
    { label: 'x', rows: [two] },
    { label: 'y', rows: [one] },
  ];
  expect(crossTable(groups, series)).toEqual([{ label: 'A', cells: [{ rows: [two] }, { rows: [one] }] }]);
});

test.each([
  [[], undefined],
  [[3], 3],
  [[1, 2, 2], 2],
  [[2, 1, 1, 2], 2],
])('of %j the most common is %j', (values: readonly number[], most) => {
  expect(mostCommon(values)).toBe(most);
});
