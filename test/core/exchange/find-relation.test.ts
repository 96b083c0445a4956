import { areRelated } from '../../../src/core/exchange/find-relation.ts';
import type { CellValue, Workbook } from '../../../src/core/workbook/workbook.ts';

const plan = (...rows: readonly (readonly CellValue[])[]): Workbook => ({
  sheets: [{ name: 'Handlingsplan', rows: [['ID', 'Åtgärd', 'Status', 'Ansvarig'], ...rows] }],
});
const rows = (text: string, count: number) =>
  Array.from({ length: count }, (_, index) => [`HP-00${index + 1}`, `${text} ${index}`, 'Pågående', text]);

test.each<[string, Workbook, Workbook, boolean]>([
  ['the same', plan(...rows('a', 9)), plan(...rows('a', 9)), true],
  ['one that shares some rows', plan(...rows('a', 9)), plan(...rows('a', 2), ['HP-900', 'x']), true],
  ['one with other ids', plan(...rows('a', 3)), plan(['HP-900', 'a 0', 'Pågående', 'a']), false],
  ['one where several rows have the ids and nothing else', plan(...rows('a', 9)), plan(...rows('b', 9)), false],
  ['one where the only shared row is rewritten', plan(...rows('a', 1)), plan(...rows('b', 1)), true],
  ['an empty one', plan(...rows('a', 9)), plan(), true],
])('knows whether a workbook is related to %s', (_, one, other, expected) => {
  expect([areRelated(one, other), areRelated(other, one)]).toEqual([expected, expected]);
});
