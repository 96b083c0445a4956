import { groupBy } from '../../../src/core/workbook/group-by.ts';

test('values stand under their keys, both in the order in which they come', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], (text) => text.charAt(0))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('there are no groups of nothing', () => {
  expect(groupBy([], String).size).toBe(0);
});
