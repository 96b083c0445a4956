import { applyEdits } from '../../../src/core/exchange/apply-edits.ts';
import { diffWorkbooks } from '../../../src/core/exchange/diff-workbooks.ts';
import { mergeWorkbooks } from '../../../src/core/exchange/merge-workbooks.ts';
import type { Workbook } from '../../../src/core/workbook/workbook.ts';
import { book, diff, type Grid, merge, plan, planHeader, planOne, planTwo } from '../../support/grid-workbooks.ts';

const title: Grid = [['Handlingsplan för nämnden', null, null, null, null, 'Utkast'], []];
/** The action plan with its headers in row 3. */
function titled(...rows: Grid) {
  return { Handlingsplan: [...title, planHeader, ...rows] };
}

function gridOf(grids: Readonly<Record<string, Grid>>): Grid {
  return grids['Handlingsplan'] ?? [];
}

const changedOne = ['HP-001', 'A', 'Klar', 'x'];

describe('versions with their headers in different rows', () => {
  test('are the same sheet', () => {
    expect(diff('Handlingsplan', gridOf(plan(planOne)), titled(planOne).Handlingsplan)).toBeUndefined();
  });

  test('differ in what their rows hold, each under its own number', () => {
    const found = diff('Handlingsplan', titled(planOne).Handlingsplan, gridOf(plan(planTwo, changedOne)));
    expect(found?.changedRows).toMatchObject([{ id: 'HP-001', oldRow: 4, newRow: 3, cells: [{ column: 'Status' }] }]);
    expect(found?.addedRows).toMatchObject([{ id: 'HP-002', row: 2 }]);
    expect([found?.addedColumns, found?.removedColumns, found?.problems]).toEqual([[], [], []]);
  });

  test('merge by id and header, and what stands above ours stays', () => {
    const { sheets, conflicts } = merge(plan(planOne), titled(planOne), plan(changedOne, planTwo));
    expect(conflicts).toEqual([]);
    expect(sheets['Handlingsplan']).toEqual([title[0], planHeader, changedOne, planTwo]);
  });

  test('a title that theirs has put in does not come along', () => {
    const { edits, conflicts } = merge(plan(planOne), plan(planOne), titled(planOne));
    expect([edits.cells, conflicts]).toEqual([[], []]);
  });

  test('a new column of theirs gets its header where ours has its headers', () => {
    const theirs = {
      Handlingsplan: [
        [...planHeader, 'Beskrivning'],
        [...planOne, 'Ny'],
      ],
    };
    const { edits } = merge(plan(planOne), titled(planOne), theirs);
    expect(edits.cells[0]?.edits).toEqual([
      { row: 4, position: 6, value: 'Ny' },
      { row: 3, position: 6, value: 'Beskrivning' },
    ]);
  });

  test('a column that theirs has dropped goes from its header down, and no further up', () => {
    const without = (rows: Grid): Grid => rows.map((row) => row.slice(0, 3));
    const { edits } = merge(
      plan(planOne),
      { Handlingsplan: [[null, null, null, 'Ruta'], ...titled(planOne).Handlingsplan.slice(1)] },
      { Handlingsplan: without(gridOf(plan(planOne))) },
    );
    expect(edits.cells[0]?.edits).toEqual([
      { row: 3, position: 3, value: null },
      { row: 4, position: 3, value: null },
    ]);
  });

  test('changes in a sheet that the other side has removed name the rows where they stand', () => {
    const { conflicts } = merge(titled(planOne), { Handlingsplan: [...title, [...planHeader, 'Ny'], changedOne] }, {});
    expect(conflicts.map(({ row, column }) => [row, column])).toEqual([
      [3, 'Ny'],
      [4, 'Status'],
    ]);
  });

  test('ids that stand twice and rows without one are found below the headers', () => {
    const rows = titled(planOne, planOne, [null, 'Utan id']).Handlingsplan;
    const { problems } = diff('Handlingsplan', rows, gridOf(plan(planTwo))) ?? {};
    expect(problems).toEqual([
      { kind: 'doubled-id', version: 'old', name: 'HP-001', rows: 0 },
      { kind: 'missing-id', version: 'old', name: '', rows: 1 },
    ]);
  });
});

test('new rows in a sheet that is empty stand below the headers that come along', () => {
  const { sheets } = merge({ Handlingsplan: [] }, { Handlingsplan: [] }, plan(planOne));
  expect(sheets['Handlingsplan']).toEqual([planHeader, planOne]);
});

describe('the total row of a table', () => {
  const sum = ['Summa', null, null, 3];
  /** A sheet whose last row sums up the others. */
  const summed = (name: string, rows: Grid): Workbook => {
    const totals = [{ row: rows.length, first: 0, last: 3 }];
    return { sheets: [{ name, rows, totals }] };
  };
  const header = planHeader;

  test('is no row of a record', () => {
    const before = summed('Handlingsplan', [header, planOne, sum]);
    const after = summed('Handlingsplan', [header, planOne, planTwo, ['Totalt', null, null, 9]]);
    const [found] = diffWorkbooks(before, after).sheets;
    expect(found?.addedRows.map(({ id }) => id)).toEqual(['HP-002']);
    expect([found?.changedRows, found?.removedRows, found?.problems]).toEqual([[], [], []]);
  });

  test.each(['Handlingsplan', 'Kontakter'])('of ours is left as it is in %s, with new rows below it', (name) => {
    const ours = summed(name, [header, planOne, sum]);
    const theirs = summed(name, [header, planOne, planTwo, sum]);
    const { edits, conflicts } = mergeWorkbooks(ours, ours, theirs);
    expect(applyEdits(ours, edits).sheets[0]?.rows).toEqual([header, planOne, sum, planTwo]);
    expect(conflicts).toEqual([]);
  });

  test('stays where it is in a sheet whose rows are known by all that they hold', () => {
    const rows = [header, ['a', 'b', 'c', 1], ['a', 'b', 'c', 1]];
    const ours = summed('Möten', [...rows, sum]);
    const theirs = summed('Möten', [...rows, ['a', 'b', 'c', 2], sum]);
    const { edits } = mergeWorkbooks(ours, ours, theirs);
    expect(applyEdits(ours, edits).sheets[0]?.rows).toEqual([...rows, sum, ['a', 'b', 'c', 2]]);
  });

  test('of a list is neither a value nor written over', () => {
    const lists = (...values: string[]): Workbook => ({
      sheets: [{ name: 'Listor', rows: [['Enhet'], ...values.map((value) => [value])] }],
    });
    const ours: Workbook = {
      sheets: [{ name: 'Listor', rows: [['Enhet'], ['A'], [1]], totals: [{ row: 3, first: 0, last: 0 }] }],
    };
    const { edits } = mergeWorkbooks(lists('A'), ours, lists('A', 'B', 'C'));
    expect(applyEdits(ours, edits).sheets[0]?.rows).toEqual([['Enhet'], ['A'], [1], ['B'], ['C']]);
  });

  test('of one side only is no conflict', () => {
    const ours = summed('Handlingsplan', [header, planOne, sum]);
    const { edits, conflicts } = mergeWorkbooks(book(plan(planOne)), ours, book(plan(changedOne)));
    expect([edits.cells[0]?.edits, conflicts]).toEqual([[{ row: 2, position: 2, value: 'Klar' }], []]);
  });
});
