import { addTo, groupBy } from '../../../src/core/workbook/group-by.ts';

test('values stand under their keys, both in the order in which they come', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (text) => text.charAt(0))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('there are no groups of nothing', () => {
  expect(groupBy([], String).size).toBe(0);
});

test('a row comes last in its group, or begins it', () => {
  const groups = new Map([['a', [1]]]);
  addTo(groups, 'a', 2);
  addTo(groups, 'b', 3);
  expect([...groups]).toEqual([
    ['a', [1, 2]],
    ['b', [3]],
  ]);
});
