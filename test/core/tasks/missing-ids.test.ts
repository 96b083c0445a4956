import { missingIds, missingIdsQuestion } from '../../../src/core/index.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';

function found(...rows: CellValue[][]) {
  return missingIds({ sheets: [{ name: 'Risker', rows }] }, { today: '2026-01-15' }).map(({ cell, to }) => [cell, to]);
}

test.each<[string, CellValue[][], CellValue[][]]>([
  [
    'rows without an id get the next ones, in order',
    [
      ['ID', 'Risk'],
      ['R-007', 'a'],
      [null, 'b'],
      ['', 'c'],
    ],
    [
      ['A3', 'R-008'],
      ['A4', 'R-009'],
    ],
  ],
  [
    'the first of a sheet is 001',
    [
      ['Risk', 'ID'],
      ['a', null],
    ],
    [['B2', 'R-001']],
  ],
  [
    'an empty row gets none',
    [
      ['ID', 'Risk'],
      [null, null],
      [null, 'b'],
    ],
    [['A3', 'R-001']],
  ],
  [
    'an id that cannot be read is left to a person',
    [
      ['ID', 'Risk'],
      ['risk sju', 'a'],
    ],
    [],
  ],
  [
    'a formula without value is no missing id',
    [
      ['ID', 'Risk'],
      [{ formula: '=A1' }, 'a'],
    ],
    [],
  ],
  [
    'a sheet without the column has none to give',
    [
      ['Risk', 'Källa'],
      ['a', 'RSA'],
    ],
    [],
  ],
])('%s', (_, rows, ids) => {
  expect(found(...rows)).toEqual(ids);
});

test('the question says how many, where, and which ids', () => {
  const sheets = [
    {
      name: 'Risker',
      rows: [
        ['ID', 'Risk'],
        [null, 'a'],
        [null, 'b'],
        [null, 'c'],
      ],
    },
    {
      name: 'Beslut',
      rows: [
        ['ID', 'Beslut'],
        [null, 'a'],
      ],
    },
  ];
  expect(missingIdsQuestion(missingIds({ sheets }, { today: '2026-01-15' }))).toBe(
    '4\u00a0rader saknar id: Risker (R-001–R-003), Beslut (B-001). Ska de få id i radernas ordning?',
  );
});
