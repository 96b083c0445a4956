import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { diff, type Grid, merge, noEdits, plan, planHeader, planOne, planTwo } from '../../support/grid-workbooks.ts';

const unknown: CellValue = { formula: '=A2&"x"' };
const other: CellValue = { formula: '=B2' };
const picture: CellValue = { picture: 'Intyg' };

/** The action HP-001 with a text of its own. */
function action(text: CellValue, id: CellValue = 'HP-001'): readonly CellValue[] {
  return [id, text, 'Pågående', 'x'];
}

const told = { kind: 'no-value', sheet: 'Handlingsplan', id: 'HP-001', row: 2, column: 'Åtgärd' };

describe('a formula without result is no edit', () => {
  test.each<[string, CellValue, CellValue, CellValue]>([
    ['a value of ours that nobody has touched', 'A', 'A', unknown],
    ['a value that ours has changed', 'A', 'B', unknown],
    ['an empty cell', null, null, unknown],
    ['another formula of ours', 'A', other, unknown],
    ['a picture is none either', 'A', 'A', picture],
  ])('against %s', (_, base, ours, theirs) => {
    const { edits, conflicts } = merge(plan(action(base)), plan(action(ours)), plan(action(theirs)));
    expect([edits, conflicts]).toEqual([noEdits, [{ ...told, base, ours, theirs }]]);
  });

  test.each<[string, CellValue, CellValue, CellValue]>([
    ['both have the same', 'A', unknown, unknown],
    ['theirs has not touched it', unknown, 'A', unknown],
    ['nobody has touched it', unknown, unknown, unknown],
  ])('and nothing to tell where %s', (_, base, ours, theirs) => {
    const { edits, conflicts } = merge(plan(action(base)), plan(action(ours)), plan(action(theirs)));
    expect([edits, conflicts]).toEqual([noEdits, []]);
  });

  test('nor where both sides show the result of a formula', () => {
    const { edits, conflicts } = merge(plan(action('A')), plan(action('A')), plan(action(unknown)), {
      isComputed: () => true,
    });
    expect([edits, conflicts]).toEqual([noEdits, []]);
  });

  test('the other cells of the row are merged', () => {
    const { sheets } = merge(plan(planOne), plan(planOne), plan(['HP-001', unknown, 'Klar', 'x']));
    expect(sheets['Handlingsplan']).toEqual([planHeader, ['HP-001', 'A', 'Klar', 'x']]);
  });

  test('a value that theirs has put in the place of one is an edit', () => {
    const { sheets, conflicts } = merge(plan(action(unknown)), plan(action(unknown)), plan(action('B')));
    expect([sheets['Handlingsplan'], conflicts]).toEqual([[planHeader, action('B')], []]);
  });

  test('one of ours stays when theirs has changed the value', () => {
    const { edits, conflicts } = merge(plan(action('A')), plan(action(unknown)), plan(action('B')));
    expect([edits, conflicts.map(({ kind, ours }) => [kind, ours])]).toEqual([noEdits, [['update/update', unknown]]]);
  });
});

describe('a new row of theirs', () => {
  test('comes without its formula, which is told', () => {
    const { sheets, conflicts } = merge(plan(planOne), plan(planOne), plan(planOne, action(unknown, 'HP-002')));
    expect(sheets['Handlingsplan']?.[2]).toEqual(['HP-002', null, 'Pågående', 'x']);
    expect(conflicts).toEqual([{ ...told, id: 'HP-002', row: 3, base: null, ours: null, theirs: unknown }]);
  });

  test('that ours has already is not another row, and gets no other id', () => {
    const { renumbered, edits } = merge(plan(), plan(action('A')), plan(action(unknown)));
    expect([renumbered, edits]).toEqual([[], noEdits]);
  });

  test('in a sheet of its own comes with it, and its formulas are told by their place', () => {
    const theirs = { ...plan(planOne), Kontakter: [['Namn'], [unknown]] };
    const { edits, conflicts } = merge(plan(planOne), plan(planOne), theirs);
    expect(edits.addedSheets).toEqual([{ name: 'Kontakter', rows: [['Namn'], [null]] }]);
    expect(conflicts).toEqual([
      {
        kind: 'no-value',
        sheet: 'Kontakter',
        id: '',
        row: 2,
        column: 'cell A2',
        base: null,
        ours: null,
        theirs: unknown,
      },
    ]);
  });
});

describe('a row whose id nobody knows', () => {
  const ids: readonly [CellValue, CellValue] = [unknown, other];

  test('is the row that holds the same: nothing is removed or doubled, and the ids are told', () => {
    const theirs = plan(action('A', ids[0]), [ids[1], 'B', 'Pågående', 'y']);
    const { edits, conflicts } = merge(plan(planOne, planTwo), plan(planOne, planTwo), theirs);
    expect(edits).toEqual(noEdits);
    expect(conflicts.map(({ kind, id, column }) => [kind, id, column])).toEqual([
      ['no-value', 'HP-001', 'ID'],
      ['no-value', 'HP-002', 'ID'],
    ]);
  });

  test('and that has changed besides is put in, with the one that it may be left alone', () => {
    const { sheets, conflicts } = merge(plan(planOne), plan(planOne), plan([unknown, 'A', 'Klar', 'x']));
    expect(sheets['Handlingsplan']).toEqual([planHeader, planOne, [null, 'A', 'Klar', 'x']]);
    expect(conflicts.map(({ kind, theirs }) => [kind, theirs])).toEqual([['no-value', unknown]]);
  });

  test('in base and ours is the row that theirs has the id of', () => {
    const script = plan(action('A', unknown), action('C', other));
    const { sheets, conflicts } = merge(script, script, plan(action('A', 'HP-001'), action('C', 'HP-003')));
    expect(sheets['Handlingsplan']).toEqual([planHeader, action('A', 'HP-001'), action('C', 'HP-003')]);
    expect(conflicts).toEqual([]);
  });

  test("in people's own sheets, where all that a row holds tells it apart", () => {
    const own = (...rows: Grid) => ({ Inköp: [['Vad', 'Antal', 'Pris'], ...rows] });
    const base = own(['A', 1, 5], ['A', 2, 7]);
    const ours = own(['A', 1, 5], ['A', 2, 7], ['B', 3, 9]);
    const { edits, conflicts } = merge(base, ours, own(['A', 1, unknown], ['A', 2, unknown]));
    expect(edits).toEqual(noEdits);
    expect(conflicts.map(({ column, ours, theirs }) => [column, ours, theirs])).toEqual([
      ['Pris', 5, unknown],
      ['Pris', 7, unknown],
    ]);
  });

  test('is no row that came or went in a comparison', () => {
    const found = diff('Handlingsplan', [planHeader, planOne], [planHeader, action('A', unknown)]);
    expect([found?.addedRows, found?.removedRows]).toEqual([[], []]);
    expect(found?.changedRows[0]?.cells).toEqual([{ column: 'ID', old: 'HP-001', new: unknown }]);
  });
});

describe('a header that is a formula without result', () => {
  const theirs = {
    Handlingsplan: [
      ['ID', 'Åtgärd', unknown, 'Egen'],
      ['HP-001', 'B', 'Klar', 'x'],
    ],
  };

  test('is not a column that theirs has dropped: ours keeps it, and what stands under it is told', () => {
    const { sheets, conflicts } = merge(plan(planOne), plan(planOne), theirs);
    expect(sheets['Handlingsplan']).toEqual([planHeader, ['HP-001', 'B', 'Pågående', 'x']]);
    expect(conflicts.map(({ row, theirs }) => [row, theirs])).toEqual([
      [2, 'Klar'],
      [1, unknown],
    ]);
  });
});

test('a free sheet that only theirs has touched keeps ours where theirs has a formula without result', () => {
  const free = (...rows: Grid) => ({ 'Läs mig': [['Så här'], ...rows] });
  const { sheets, conflicts } = merge(free(['a'], ['b']), free(['a'], ['b']), free([unknown], ['c']));
  expect(sheets['Läs mig']).toEqual([['Så här'], ['a'], ['c']]);
  expect(conflicts.map(({ kind, column, ours, theirs }) => [kind, column, ours, theirs])).toEqual([
    ['no-value', 'cell A2', 'a', unknown],
  ]);
});

test('a list that theirs has a formula without result in is left as it is, and told', () => {
  const lists = (...values: CellValue[]) => ({ Listor: [['Enhet'], ...values.map((value) => [value])] });
  const { edits, conflicts } = merge(lists('a', 'b'), lists('a', 'b'), lists('a', unknown));
  expect(edits).toEqual(noEdits);
  expect(conflicts.map(({ kind, id, theirs }) => [kind, id, theirs])).toEqual([['no-value', 'Enhet', 'a\n=A2&"x"']]);
});

test('a comparison shows the formula', () => {
  const found = diff('Handlingsplan', [planHeader, planOne], [planHeader, action(unknown)]);
  expect(found?.changedRows[0]?.cells).toEqual([{ column: 'Åtgärd', old: 'A', new: unknown }]);
});
