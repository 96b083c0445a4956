import type { Grid } from '../../support/grid-workbooks.ts';
import { diffPlan, header, one, two } from '../../support/plan-versions.ts';

test('tells rows with the same id apart by what they hold, and says so', () => {
  const copy = ['HP-001', 'Något annat', 'Klar', 'x'];
  const result = diffPlan([header, one, two], [header, copy, two, one]);
  expect(result).toMatchObject({
    addedRows: [{ id: 'HP-001', row: 2 }],
    removedRows: [],
    changedRows: [],
    problems: [{ kind: 'doubled-id', version: 'new', name: 'HP-001' }],
  });
});

test('tells rows without id apart by what they hold, the same ones by their order', () => {
  const without = [null, 'Utan id', 'Klar', null];
  const result = diffPlan([header, without, without, one], [header, one, without, without, without]);
  expect(result).toMatchObject({
    addedRows: [{ id: '', row: 5 }],
    removedRows: [],
    problems: [
      { kind: 'missing-id', version: 'old', rows: 2 },
      { kind: 'missing-id', version: 'new', rows: 3 },
    ],
  });
});

test('shows a changed cell in a row without id as a change', () => {
  const result = diffPlan([header, [null, 'Utan id', 'Pågående', 'a']], [header, [null, 'Utan id', 'Klar', 'a']]);
  expect(result).toMatchObject({
    addedRows: [],
    removedRows: [],
    changedRows: [{ id: '', cells: [{ column: 'Status', old: 'Pågående', new: 'Klar' }] }],
  });
});

test('names an id on several rows as it is written on the first of them', () => {
  const result = diffPlan([header, one], [header, [' hp-001 ', 'Något annat', null, null], one]);
  expect(result?.problems).toEqual([{ kind: 'doubled-id', version: 'new', name: 'hp-001', rows: 0 }]);
});

test('tells how many rows are without id', () => {
  expect(diffPlan([header, one], [header, one, [null, 'Utan id', null, null]])?.problems).toEqual([
    { kind: 'missing-id', version: 'new', name: '', rows: 1 },
  ]);
});

test('knows a row without id by the columns that both versions have', () => {
  const result = diffPlan(
    [
      ['ID', 'Åtgärd', 'X', 'Y', 'Z'],
      [null, 'A', 1, 2, 3],
    ],
    [
      ['ID', 'Åtgärd'],
      [null, 'A'],
    ],
  );
  expect(result).toMatchObject({ addedRows: [], removedRows: [], changedRows: [{ oldRow: 2, newRow: 2 }] });
});

describe('rows without id that have changed', () => {
  const row = (...cells: string[]) => [null, ...cells];

  test('are paired in order', () => {
    const result = diffPlan(
      [header, row('A', 'Klar', 'x'), row('B', 'Klar', 'y')],
      [header, row('A', 'Klar', 'x2'), row('B', 'Klar', 'y2')],
    );
    expect(result).toMatchObject({
      addedRows: [],
      removedRows: [],
      changedRows: [
        { oldRow: 2, newRow: 2, cells: [{ old: 'x', new: 'x2' }] },
        { oldRow: 3, newRow: 3, cells: [{ old: 'y', new: 'y2' }] },
      ],
    });
  });

  test('are paired where others stand before them as they were', () => {
    const result = diffPlan(
      [header, row('Först', 'Klar', 'a'), row('A', 'Klar', 'x')],
      [header, row('Först', 'Klar', 'a'), row('A', 'Klar', 'y')],
    );
    expect(result).toMatchObject({ addedRows: [], changedRows: [{ oldRow: 3, newRow: 3 }] });
  });

  test.each<[string, Grid, Grid]>([
    ['half of the filled cells are the same', [header, row('A', 'Klar')], [header, row('A', 'Pågående')]],
    [
      'a column has gone and half of the rest is the same',
      [header, row('A', 'Klar')],
      [header.slice(0, 3), row('A', 'Ny')],
    ],
  ])('count as changed where %s', (_, old, fresh) => {
    expect(diffPlan(old, fresh)).toMatchObject({
      changedRows: [{ oldRow: 2, newRow: 2 }],
      addedRows: [],
      removedRows: [],
    });
  });

  test.each<[string, Grid, Grid]>([
    [
      'less than half of the filled cells is the same',
      [header, row('A', 'Klar', 'x')],
      [header, row('B', 'Klar', 'y')],
    ],
    ['only empty cells are the same', [header, row('A')], [header, row('B')]],
    ['values are the same in other columns only', [header, row('A', 'B', 'B')], [header.slice(0, 2), row('B')]],
  ])('count as removed and added where %s', (_, old, fresh) => {
    expect(diffPlan(old, fresh)).toMatchObject({ changedRows: [], addedRows: [{ row: 2 }], removedRows: [{ row: 2 }] });
  });
});
