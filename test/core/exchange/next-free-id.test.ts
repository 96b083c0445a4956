import { FreeIds } from '../../../src/core/exchange/next-free-id.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';

function after(id: CellValue, taken: readonly CellValue[]) {
  const free = new FreeIds();
  for (const value of taken) free.take(value);
  return free.after(id);
}

test.each<[string, CellValue, CellValue[], CellValue]>([
  ['the number after the highest', 'HP-007', ['HP-011', 'HP-007'], 'HP-012'],
  ['as many digits as the id has', 'HP-07', ['HP-07'], 'HP-08'],
  ['more digits where the number needs them', 'HP-099', ['HP-099'], 'HP-100'],
  ['the numbers of other prefixes left out', 'HP-001', ['HP-001', 'R-050'], 'HP-002'],
  ['a number after a number', 7, [7, 11], 12],
  ['a text after a text of digits', '7', ['7'], '8'],
  ['white space counted as one space', 'Nr 3', ['Nr  7'], 'Nr 8'],
  ['the space in it kept', 'Nr 7', ['Nr 7'], 'Nr 8'],
  ['white space around it left out', ' HP-007 ', ['HP-011 '], 'HP-012'],
  ['ids without a number left out', 'HP-001', ['HP-001', 'HP', null, ''], 'HP-002'],
  ['the longest running number', 'D-1', ['D-123456789'], 'D-123456790'],
  ['longer numbers, such as dates with a time, left out', 'D-1', ['D-1', 'D-2025123110'], 'D-2'],
])('gives %s', (_, id, taken, expected) => {
  expect(after(id, taken)).toBe(expected);
});

test.each<[CellValue]>([['Omvärld'], [null], ['7a']])('gives none after %p, which is not numbered', (id) => {
  expect(after(id, ['HP-001'])).toBeUndefined();
});

test('gives each id once', () => {
  const free = new FreeIds();
  free.take('HP-001');
  expect([free.after('HP-001'), free.after('HP-001'), free.after('HP-002')]).toEqual(['HP-002', 'HP-003', 'HP-004']);
});
