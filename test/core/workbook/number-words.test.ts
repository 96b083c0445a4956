import { countInWords } from '../../../src/core/workbook/number-words.ts';

test.each([
  [0, 'noll beslut'],
  [1, 'ett beslut'],
  [2, 'två beslut'],
  [12, 'tolv beslut'],
  [13, '13 beslut'],
  [12345, '12\u00A0345 beslut'],
])('%i in words', (count, words) => {
  expect(countInWords(count, 'ett beslut', 'beslut').replace(/\u00A0beslut/, ' beslut')).toBe(words);
});
