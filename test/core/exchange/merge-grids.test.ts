import type { MergeOptions } from '../../../src/core/exchange/merge-workbooks.ts';
import { type Grid, merge, noEdits } from '../../support/grid-workbooks.ts';

function free(...rows: Grid) {
  return { 'Läs mig': [['Så här'], ...rows] };
}

test.each<[string, Grid, Grid, { row: number; position: number; value: string | null }[]]>([
  ['a changed cell', [['a', 'b']], [['a', 'c']], [{ row: 2, position: 1, value: 'c' }]],
  ['a wider row', [['a']], [['a', null, 'c']], [{ row: 2, position: 2, value: 'c' }]],
  ['a row below, its filled cells only', [['a']], [['a'], [null, 'c']], [{ row: 3, position: 1, value: 'c' }]],
  ['the end of the rows', [['a'], [null, 'b']], [['a']], [{ row: 3, position: 1, value: null }]],
])('a free sheet takes from theirs %s', (_, before, after, edits) => {
  const result = merge(free(...before), free(...before), free(...after));
  expect([result.edits.cells, result.conflicts]).toEqual([[{ sheet: 'Läs mig', edits }], []]);
});

test('a free sheet keeps the cells where both sides show the result of a formula', () => {
  const isComputed: MergeOptions['isComputed'] = (sheet, own, other) =>
    sheet === 'Läs mig' && [own, other].every(({ row, position }) => row === 2 && position === 1);
  const { edits } = merge(free(['a', 1], ['b']), free(['a', 1], ['b']), free(['a', 2], ['c']), { isComputed });
  expect(edits.cells).toEqual([{ sheet: 'Läs mig', edits: [{ row: 3, position: 0, value: 'c' }] }]);
});

test('a free sheet is merged row by row where both sides have touched it', () => {
  const { sheets } = merge(free(['a'], ['b']), free(['a'], ['b'], ['vår']), free(['deras'], ['a'], ['b']));
  expect(sheets['Läs mig']).toEqual([['Så här'], ['a'], ['b'], ['vår'], ['deras']]);
});

test.each([
  [
    "people's own, whose rows have names",
    {
      Kontakter: [
        ['Namn', 'Telefon'],
        ['Anna', '1'],
        ['Bo', '2'],
      ],
    },
    {
      Kontakter: [
        ['Namn', 'Telefon'],
        ['Bo', '2'],
        ['Anna', '1'],
      ],
    },
  ],
  [
    'the program, without its column of ids',
    {
      Risker: [
        ['Risk', 'Ort'],
        ['a', 'x'],
        ['b', 'y'],
      ],
    },
    {
      Risker: [
        ['Risk', 'Ort'],
        ['b', 'y'],
        ['a', 'x'],
      ],
    },
  ],
])('a sheet of %s keeps the order of ours', (_, ours, theirs) => {
  expect(merge(ours, ours, theirs).edits).toEqual(noEdits);
});
