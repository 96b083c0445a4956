import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { type Grid, merge, noEdits, plan, planHeader, planOne, planTwo } from '../../support/grid-workbooks.ts';

describe('rows', () => {
  test('adds a new row of theirs last, under the headers of ours', () => {
    const ours = {
      Handlingsplan: [['Egen', 'ID', 'Åtgärd', 'Status'], ['x', 'HP-001', 'A', 'Pågående'], [], [null, null]],
    };
    const { edits } = merge(plan(planOne), ours, plan(planOne, planTwo));
    expect(edits.cells[0]?.edits).toEqual([
      { row: 3, position: 0, value: 'y' },
      { row: 3, position: 1, value: 'HP-002' },
      { row: 3, position: 2, value: 'B' },
      { row: 3, position: 3, value: 'Pågående' },
    ]);
  });

  test('empties a row that theirs has removed and ours has not touched', () => {
    const { sheets, conflicts } = merge(plan(planOne, planTwo), plan(planOne, planTwo), plan(planTwo));
    expect(sheets['Handlingsplan']).toEqual([planHeader, planTwo]);
    expect(conflicts).toEqual([]);
  });

  test.each([
    [
      'changed here and removed there',
      'update/delete',
      plan(['HP-001', 'A', 'Klar', 'x']),
      plan(planTwo),
      2,
      'Klar',
      null,
    ],
    [
      'removed here and changed there',
      'delete/update',
      plan(planTwo),
      plan(['HP-001', 'A', 'Klar', 'x'], planTwo),
      null,
      null,
      'Klar',
    ],
  ] as const)('lists a row that was %s', (_, kind, ours, theirs, row, own, other) => {
    const { edits, conflicts } = merge(plan(planOne, planTwo), ours, theirs);
    expect(conflicts).toContainEqual({
      kind,
      sheet: 'Handlingsplan',
      id: 'HP-001',
      row,
      column: 'Status',
      base: 'Pågående',
      ours: own,
      theirs: other,
    });
    expect(
      edits.cells.flatMap(({ edits }) => edits).filter(({ row }) => row === 2 && kind === 'update/delete'),
    ).toEqual([]);
  });

  test('keeps every row of an id that stands twice, and lists the id', () => {
    const copy = ['HP-001', 'Annan', 'Klar', null];
    const { sheets, conflicts } = merge(plan(planOne), plan(planOne, copy), plan(['HP-001', 'A', 'Klar', 'x']));
    expect(sheets['Handlingsplan']).toEqual([planHeader, copy, ['HP-001', 'A', 'Klar', 'x']]);
    expect(conflicts).toEqual([
      {
        kind: 'doubled-id',
        sheet: 'Handlingsplan',
        id: 'HP-001',
        row: 2,
        column: 'ID',
        base: null,
        ours: 'rad 2 och 3',
        theirs: null,
      },
    ]);
  });

  test('merges rows without id by what they hold', () => {
    const without = [null, 'Utan id', null, null];
    const { sheets } = merge(
      plan(planOne, without),
      plan(without, planOne),
      plan(planOne, without, [null, 'Till', null, null]),
    );
    expect(sheets['Handlingsplan']).toEqual([planHeader, without, planOne, [null, 'Till', null, null].slice(0, 2)]);
  });

  test('tells new rows that stand alike on both sides', () => {
    const { insertedInBoth, edits, conflicts } = merge(plan(planOne), plan(planOne, planTwo), plan(planTwo, planOne));
    expect([insertedInBoth, edits.cells, conflicts]).toEqual([[{ sheet: 'Handlingsplan', id: 'HP-002' }], [], []]);
  });

  test('keeps new rows without id that stand alike on both sides, and does not name them', () => {
    const without = [null, 'Utan id', null, null];
    const { edits, insertedInBoth } = merge(plan(planOne), plan(planOne, without), plan(without, planOne));
    expect([edits.cells, insertedInBoth]).toEqual([[], []]);
  });

  test('empties only the filled cells of a row that theirs has removed', () => {
    const gaps = ['HP-002', null, 'Pågående', null];
    const { edits } = merge(plan(planOne, gaps), plan(planOne, gaps), plan(planOne));
    expect(edits.cells[0]?.edits).toEqual([
      { row: 3, position: 0, value: null },
      { row: 3, position: 2, value: null },
    ]);
  });

  test('lists a cell that ours has emptied in a row that theirs has removed', () => {
    const { conflicts } = merge(plan(planOne, planTwo), plan(['HP-001', 'A', null, 'x'], planTwo), plan(planTwo));
    expect(conflicts).toMatchObject([{ kind: 'update/delete', column: 'Status', base: 'Pågående', ours: null }]);
  });

  test('takes an id that theirs has spelled in another way', () => {
    const spelled = (id: string) => plan([id, 'A', 'Pågående', 'x']);
    expect(merge(spelled('hp-001'), spelled('hp-001'), spelled('HP-001')).sheets).toEqual(spelled('HP-001'));
  });

  test('names a row by its id in ours where the sides spell it in different ways', () => {
    const rows = (...cells: CellValue[]) => plan([...cells, 'Pågående', 'x']);
    const { conflicts } = merge(rows('HP-001', 'A'), rows('hp-001', 'vår'), rows('HP-001', 'deras'));
    expect(conflicts).toMatchObject([{ kind: 'update/update', id: 'hp-001', column: 'Åtgärd' }]);
  });

  test.each([
    ['of which ours has one more and theirs one fewer', 3, 1, 3],
    ['of which ours has one fewer and theirs one more', 1, 3, 3],
    ['of which theirs has one fewer', 2, 1, 1],
    ['of which theirs has one more', 2, 3, 3],
  ])('keeps the right number of rows that are alike, %s', (_, ours, theirs, expected) => {
    const rows = (count: number) => plan(...Array.from({ length: count }, () => [null, 'Utan id', 'Klar']));
    const { sheets, conflicts } = merge(rows(2), rows(ours), rows(theirs));
    expect([sheets, conflicts]).toEqual([rows(expected), []]);
  });

  test('tells under which header the ids stand that are on several rows', () => {
    const rows = (...more: Grid) => ({ Handlingsplan: [['Åtgärd', 'ID'], ['A', 'HP-001'], ...more] });
    const { conflicts } = merge(rows(), rows(), rows(['B', 'HP-001']));
    expect(conflicts).toMatchObject([{ kind: 'doubled-id', column: 'ID', row: null, theirs: 'rad 2 och 3' }]);
  });

  test.each(['Texter', 'Inställningar'])('keeps ours of a new key of %s that both sides have added', (sheet) => {
    const headers = sheet === 'Texter' ? ['Avsnitt', 'Text'] : ['Nyckel', 'Värde'];
    const rows = (...more: Grid) => ({ [sheet]: [headers, ['rsa', 'a'], ...more] });
    const result = merge(rows(), rows(['bilaga 2', 'vår']), rows(['bilaga 2', 'deras']));
    expect(result).toMatchObject({ edits: noEdits, renumbered: [], insertedInBoth: [] });
    expect(result.conflicts).toMatchObject([{ kind: 'insert/insert', id: 'bilaga 2', ours: 'vår', theirs: 'deras' }]);
  });
});
