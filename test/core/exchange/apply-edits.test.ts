import { applyEdits } from '../../../src/core/exchange/apply-edits.ts';
import type { CellEdit } from '../../../src/core/exchange/workbook-merge.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { book } from '../../support/grid-workbooks.ts';

test.each<[string, CellEdit[], CellValue[][]]>([
  ['a cell', [{ row: 2, position: 0, value: 'x' }], [['a', 'b'], ['x']]],
  [
    'several cells of a row',
    [
      { row: 1, position: 0, value: 'x' },
      { row: 1, position: 1, value: null },
    ],
    [['x', null], ['c']],
  ],
  [
    'a cell beside the row',
    [{ row: 2, position: 2, value: 'x' }],
    [
      ['a', 'b'],
      ['c', null, 'x'],
    ],
  ],
  [
    'a cell below the rows, and no row after it',
    [{ row: 4, position: 1, value: 'x' }],
    [['a', 'b'], ['c'], [], [null, 'x']],
  ],
])('changes %s', (_, edits, expected) => {
  const workbook = book({ A: [['a', 'b'], ['c']], B: [['d']] });
  const edited = applyEdits(workbook, { cells: [{ sheet: 'A', edits }], addedSheets: [], removedSheets: [] });
  expect(edited).toEqual(book({ A: expected, B: [['d']] }));
  expect(workbook).toEqual(book({ A: [['a', 'b'], ['c']], B: [['d']] }));
});

test('removes sheets, and puts the added ones last', () => {
  const edits = { cells: [], addedSheets: [{ name: 'C', rows: [['c']] }], removedSheets: ['A'] };
  expect(applyEdits(book({ A: [['a']], B: [['b']] }), edits)).toEqual(book({ B: [['b']], C: [['c']] }));
});
