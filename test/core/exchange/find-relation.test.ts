import { areRelated } from '../../../src/core/exchange/find-relation.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { book, type Grid, type Grids } from '../../support/grid-workbooks.ts';

const header = ['ID', 'Åtgärd', 'Status', 'Ansvarig'];
function plan(...rows: Grid): Grids {
  return { Handlingsplan: [header, ...rows] };
}

/** As many rows with ids, whose other cells the function gives. */
function filled(count: number, cells: (index: number) => readonly CellValue[]): Grid {
  return Array.from({ length: count }, (_, index) => [`HP-00${index + 1}`, ...cells(index)]);
}

function rows(text: string, count: number) {
  return filled(count, (index) => [`${text} ${index}`, 'Pågående', text]);
}

const settings = {
  Inställningar: [
    ['Nyckel', 'Värde'],
    ['Nämnd', 'Socialnämnden'],
  ],
};

test.each<[string, Grids, Grids, boolean]>([
  ['the same', plan(...rows('a', 9)), plan(...rows('a', 9)), true],
  ['one that shares some rows', plan(...rows('a', 9)), plan(...rows('a', 2), ['HP-900', 'x']), true],
  ['one with other ids', plan(...rows('a', 3)), plan(['HP-900', 'a 0', 'Pågående', 'a']), false],
  ['one where several rows have the ids and nothing else', plan(...rows('a', 9)), plan(...rows('b', 9)), false],
  ['one where just enough rows have the ids and nothing else', plan(...rows('a', 5)), plan(...rows('b', 5)), false],
  ['one where too few rows to tell have the ids', plan(...rows('a', 4)), plan(...rows('b', 4)), true],
  [
    'one where one of many rows is mostly the same',
    plan(...rows('a', 9)),
    plan(...rows('a', 1), ...rows('b', 9).slice(1)),
    true,
  ],
  ['one where the only shared row is rewritten', plan(...rows('a', 1)), plan(...rows('b', 1)), true],
  [
    'one that has only empty cells in common beside the ids',
    plan(...filled(5, () => ['a'])),
    plan(...filled(5, () => ['b'])),
    false,
  ],
  [
    'one that has only ids where the other has more',
    plan(...filled(5, () => ['a', 'b', 'c'])),
    plan(...filled(5, () => [])),
    false,
  ],
  [
    'one with the same values under other headers',
    { Handlingsplan: [['ID', 'Åtgärd', 'Status'], ...filled(5, () => ['a', 'a'])] },
    { Handlingsplan: [['ID', 'Ansvarig'], ...filled(5, () => ['a'])] },
    false,
  ],
  [
    'one with other ids and the same row without id',
    plan(['HP-001', 'a'], [null, 'b']),
    plan(['HP-900', 'c'], [null, 'b']),
    false,
  ],
  [
    'one with other ids and the same settings',
    { ...plan(['HP-001', 'a']), ...settings },
    { ...plan(['HP-900', 'a']), ...settings },
    false,
  ],
  [
    "one with other rows in a sheet of people's own",
    {
      Egna: [
        ['A', 'B'],
        ['x', 1],
      ],
    },
    {
      Egna: [
        ['A', 'B'],
        ['y', 2],
      ],
    },
    true,
  ],
  ['one without ids', plan(...rows('a', 9)), plan([null, 'b', 'Klar', 'b']), true],
  ['an empty one', plan(...rows('a', 9)), plan(), true],
])('knows whether a workbook is related to %s', (_, one, other, expected) => {
  const related = [areRelated(book(one), book(other)), areRelated(book(other), book(one))];
  expect(related).toEqual([expected, expected]);
});
