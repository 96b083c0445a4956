import type { Conflict } from '../../../src/core/exchange/workbook-merge.ts';
import { type Grid, type Grids, merge, noEdits, plan, planOne } from '../../support/grid-workbooks.ts';

function own(...rows: Grid): Grids {
  return { Kontakter: [['Namn', 'Telefon'], ...rows] };
}

const base = own(['Anna', '1'], ['Bo', '2']);
function lists(...values: string[]): Grids {
  return { Listor: [['Enhet'], ...values.map((value) => [value])] };
}

const cases: readonly [string, Grids, Grids, Partial<Conflict>][] = [
  [
    'a changed cell',
    base,
    own(['Anna', '9'], ['Bo', '2']),
    { id: 'Anna', row: 2, column: 'Telefon', base: '1', ours: '9' },
  ],
  [
    'a new row',
    base,
    own(['Anna', '1'], ['Bo', '2'], ['Cy', null]),
    { id: 'Cy', row: 4, column: 'Namn', base: null, ours: 'Cy' },
  ],
  ['a removed row', base, own(['Anna', '1']), { id: 'Bo', row: null, column: 'Namn', base: 'Bo', ours: null }],
  [
    'a new column',
    base,
    {
      Kontakter: [
        ['Namn', 'Telefon', 'Ort'],
        ['Anna', '1'],
        ['Bo', '2'],
      ],
    },
    { id: '', row: 1, column: 'Ort', base: null, ours: 'Ort' },
  ],
  [
    'a changed list',
    lists('a', 'b'),
    lists('a', 'c'),
    { id: 'Enhet', row: null, column: 'Värden', base: 'a\nb', ours: 'a\nc' },
  ],
];

test.each(cases)('lists, of a sheet that theirs has removed, %s in ours', (_, before, ours, expected) => {
  const { edits, conflicts } = merge({ ...plan(planOne), ...before }, { ...plan(planOne), ...ours }, plan(planOne));
  expect(edits).toEqual(noEdits);
  expect(conflicts).toEqual([{ kind: 'removed-sheet', sheet: Object.keys(ours)[0], theirs: null, ...expected }]);
});

test.each(cases)('lists, of a sheet that ours has removed, %s in theirs', (_, before, theirs, expected) => {
  const { edits, conflicts } = merge({ ...plan(planOne), ...before }, plan(planOne), { ...plan(planOne), ...theirs });
  expect(edits).toEqual(noEdits);
  expect(conflicts).toEqual([
    {
      kind: 'removed-sheet',
      sheet: Object.keys(theirs)[0],
      ...expected,
      row: null,
      ours: null,
      theirs: expected.ours,
    },
  ]);
});

test('removes a sheet whose rows and columns ours has only put in another order', () => {
  const ours = {
    Kontakter: [
      ['Telefon', 'Namn'],
      ['2', 'Bo'],
      ['1', 'Anna'],
    ],
  };
  const { edits, conflicts } = merge({ ...plan(planOne), ...base }, { ...plan(planOne), ...ours }, plan(planOne));
  expect([edits.removedSheets, conflicts]).toEqual([['Kontakter'], []]);
});

test.each([
  ['both have removed', { ...plan(planOne), ...base }, plan(planOne), plan(planOne)],
  ['ours has added', plan(planOne), { ...plan(planOne), ...base }, plan(planOne)],
])('says nothing of a sheet that %s', (_, before, ours, theirs) => {
  expect(merge(before, ours, theirs)).toMatchObject({ edits: noEdits, conflicts: [], insertedInBoth: [] });
});
