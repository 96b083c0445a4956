import type { MergeOptions } from '../../../src/core/exchange/merge-workbooks.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { type Grid, merge, noEdits, plan, planOne, planTwo } from '../../support/grid-workbooks.ts';
import { outputRows, programSheetFrom } from '../../support/output-rows.ts';

describe('cells', () => {
  const cases: [string, CellValue, CellValue, CellValue, CellValue][] = [
    ['what theirs has changed', 'a', 'a', 'b', 'b'],
    ['what ours has changed', 'a', 'b', 'a', 'b'],
    ['what both have changed alike', 'a', 'b', 'b', 'b'],
    ['a cell that theirs has emptied', 'a', 'a', null, null],
    ['what ours has filled where the base was empty', null, 'b', null, 'b'],
    ['what theirs has filled', null, null, 'b', 'b'],
    ['a number for a text', '1', '1', 1, 1],
    ['a date', null, null, { date: '2025-03-31' }, { date: '2025-03-31' }],
    ['text that looks like a formula, as text', 'a', 'a', '=1+1', '=1+1'],
  ];
  test.each(cases)('takes %s', (_, base, ours, theirs, expected) => {
    const row = (value: CellValue) => plan(['HP-001', 'A', value]);
    const { sheets, conflicts } = merge(row(base), row(ours), row(theirs));
    expect(sheets['Handlingsplan']?.[1]?.[2] ?? null).toEqual(expected);
    expect(conflicts).toEqual([]);
  });

  test.each<[string, CellValue, CellValue, CellValue]>([
    ['changed differently', 'a', 'b', 'c'],
    ['filled differently', null, 'b', 'c'],
    ['changed and emptied', 'a', 'b', null],
    ['emptied and changed', 'a', null, 'c'],
  ])('keeps ours of a cell that was %s, and lists the three values', (_, base, ours, theirs) => {
    const row = (value: CellValue) => plan(['HP-001', 'A', value]);
    const { edits, conflicts } = merge(row(base), row(ours), row(theirs));
    expect(edits.cells).toEqual([]);
    expect(conflicts).toEqual([
      { kind: 'update/update', sheet: 'Handlingsplan', id: 'HP-001', row: 2, column: 'Status', base, ours, theirs },
    ]);
  });

  test('puts both sides together in one row, whatever the order of rows and columns', () => {
    const ours = {
      Handlingsplan: [
        ['Status', 'ID', 'Åtgärd', 'Egen'],
        ['Klar', 'HP-001', 'A', 'x'],
        ['Pågående', 'HP-002', 'B', 'y'],
      ],
    };
    const { sheets, conflicts } = merge(plan(planOne, planTwo), ours, plan(planTwo, ['HP-001', 'A2', 'Pågående', 'z']));
    expect(sheets['Handlingsplan']?.[1]).toEqual(['Klar', 'HP-001', 'A2', 'z']);
    expect(conflicts).toEqual([]);
  });

  test('leaves a cell alone where both sides show the result of a formula', () => {
    const rows = (value: number) => plan(['HP-001', 'A', value]);
    const isComputed: MergeOptions['isComputed'] = (_, own, other) => own.position === 2 && other.position === 2;
    const { edits, conflicts } = merge(rows(1), rows(2), rows(3), { isComputed });
    expect([edits.cells, conflicts]).toEqual([[], []]);
  });
});

describe('sheets', () => {
  const own = (...rows: Grid): Record<string, Grid> => ({ Kontakter: [['Namn', 'Telefon'], ...rows] });

  test('adds a sheet that theirs has added, and removes one that it has removed', () => {
    const { edits } = merge(
      { ...plan(planOne), ...own(['Anna', '1']) },
      { ...own(['Anna', '1']), ...plan(planOne) },
      { ...plan(planOne), Ny: [['a']] },
    );
    expect(edits).toEqual({ cells: [], addedSheets: [{ name: 'Ny', rows: [['a']] }], removedSheets: ['Kontakter'] });
  });

  test.each([
    ['theirs has removed and ours changed', own(['Anna', '2']), {}, 2, '2', null],
    ['ours has removed and theirs changed', {}, own(['Anna', '2']), null, null, '2'],
  ] as const)('keeps ours of a sheet that %s, and lists the changes', (_, ours, theirs, row, mine, other) => {
    const { edits, conflicts } = merge(
      { ...plan(planOne), ...own(['Anna', '1']) },
      { ...plan(planOne), ...ours },
      { ...plan(planOne), ...theirs },
    );
    expect(edits).toEqual(noEdits);
    expect(conflicts).toEqual([
      {
        kind: 'removed-sheet',
        sheet: 'Kontakter',
        id: 'Anna',
        row,
        column: 'Telefon',
        base: '1',
        ours: mine,
        theirs: other,
      },
    ]);
  });

  test('takes over the layout of a free sheet that only theirs has touched', () => {
    const free = (...rows: Grid) => ({ 'Läs mig': [['Så här'], [], ...rows] });
    const { sheets } = merge(free(['ett'], ['tre']), free(['ett'], ['tre']), free(['ett'], ['två'], ['tre']));
    expect(sheets['Läs mig']).toEqual([['Så här'], ['ett'], ['två'], ['tre']]);
  });

  test('leaves the sheets of the program alone', () => {
    const rows = outputRows(programSheetFrom('Kontroll'));
    const report = (text: string) => ({ ...plan(planOne), Kontroll: [...rows, ['Fel', text]] });
    expect(merge(report('a'), report('b'), report('c'))).toMatchObject({ edits: { cells: [] }, conflicts: [] });
  });

  test('merges a sheet of people’s own that has the name of one of the program’s', () => {
    const own = (text: string) => ({
      ...plan(planOne),
      Kontroll: [
        ['Blad', 'Läst av'],
        ['Risker', text],
      ],
    });
    const { edits } = merge(own('a'), own('a'), own('c'));
    expect(edits.cells).toMatchObject([{ sheet: 'Kontroll' }]);
  });
});
