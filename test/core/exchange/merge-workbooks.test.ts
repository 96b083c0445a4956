import { applyEdits } from '../../../src/core/exchange/apply-edits.ts';
import { type MergeOptions, mergeWorkbooks } from '../../../src/core/exchange/merge-workbooks.ts';
import type { CellValue, Sheet, Workbook } from '../../../src/core/workbook/workbook.ts';

type Grid = readonly (readonly CellValue[])[];

const book = (sheets: Readonly<Record<string, Grid>>): Workbook => ({
  sheets: Object.entries(sheets).map(([name, rows]): Sheet => ({ name, rows })),
});

/** Merges and gives the sheets of the result without empty rows, and the rest of the answer. */
function merge(
  base: Readonly<Record<string, Grid>>,
  ours: Readonly<Record<string, Grid>>,
  theirs: Readonly<Record<string, Grid>>,
  options: MergeOptions = {},
) {
  const result = mergeWorkbooks(book(base), book(ours), book(theirs), options);
  const { sheets } = applyEdits(book(ours), result.edits);
  const filled = sheets.map(({ name, rows }) => [name, rows.filter((cells) => cells.some((value) => value !== null))]);
  return { ...result, sheets: Object.fromEntries(filled) as Record<string, Grid> };
}

const header = ['ID', 'Åtgärd', 'Status', 'Egen'];
const plan = (...rows: Grid): Record<string, Grid> => ({ Handlingsplan: [header, ...rows] });
const one = ['HP-001', 'A', 'Pågående', 'x'];
const two = ['HP-002', 'B', 'Pågående', 'y'];

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
    const { sheets, conflicts } = merge(plan(one, two), ours, plan(two, ['HP-001', 'A2', 'Pågående', 'z']));
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

describe('rows', () => {
  test('adds a new row of theirs last, under the headers of ours', () => {
    const ours = {
      Handlingsplan: [['Egen', 'ID', 'Åtgärd', 'Status'], ['x', 'HP-001', 'A', 'Pågående'], [], [null, null]],
    };
    const { edits } = merge(plan(one), ours, plan(one, two));
    expect(edits.cells[0]?.edits).toEqual([
      { row: 3, position: 0, value: 'y' },
      { row: 3, position: 1, value: 'HP-002' },
      { row: 3, position: 2, value: 'B' },
      { row: 3, position: 3, value: 'Pågående' },
    ]);
  });

  test('empties a row that theirs has removed and ours has not touched', () => {
    const { sheets, conflicts } = merge(plan(one, two), plan(one, two), plan(two));
    expect(sheets['Handlingsplan']).toEqual([header, two]);
    expect(conflicts).toEqual([]);
  });

  test.each([
    ['changed here and removed there', 'update/delete', plan(['HP-001', 'A', 'Klar', 'x']), plan(two), 2, 'Klar', null],
    [
      'removed here and changed there',
      'delete/update',
      plan(two),
      plan(['HP-001', 'A', 'Klar', 'x'], two),
      null,
      null,
      'Klar',
    ],
  ] as const)('lists a row that was %s', (_, kind, ours, theirs, row, own, other) => {
    const { edits, conflicts } = merge(plan(one, two), ours, theirs);
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
    const { sheets, conflicts } = merge(plan(one), plan(one, copy), plan(['HP-001', 'A', 'Klar', 'x']));
    expect(sheets['Handlingsplan']).toEqual([header, copy, ['HP-001', 'A', 'Klar', 'x']]);
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
    const { sheets } = merge(plan(one, without), plan(without, one), plan(one, without, [null, 'Till', null, null]));
    expect(sheets['Handlingsplan']).toEqual([header, without, one, [null, 'Till', null, null].slice(0, 2)]);
  });

  test('tells new rows that stand alike on both sides', () => {
    const { insertedInBoth, edits, conflicts } = merge(plan(one), plan(one, two), plan(two, one));
    expect([insertedInBoth, edits.cells, conflicts]).toEqual([[{ sheet: 'Handlingsplan', id: 'HP-002' }], [], []]);
  });

  test.each(['Texter', 'Inställningar'])('keeps ours of a new key of %s that both sides have added', (sheet) => {
    const headers = sheet === 'Texter' ? ['Avsnitt', 'Text'] : ['Nyckel', 'Värde'];
    const rows = (...more: Grid) => ({ [sheet]: [headers, ['rsa', 'a'], ...more] });
    const { edits, conflicts } = merge(rows(), rows(['dso', 'vår']), rows(['dso', 'deras']));
    expect(edits.cells).toEqual([]);
    expect(conflicts).toMatchObject([{ kind: 'insert/insert', id: 'dso', ours: 'vår', theirs: 'deras' }]);
  });
});

describe('the same new id on both sides', () => {
  const risks = (...rows: Grid) => ({
    Risker: [['ID', 'Risk', 'Åtgärder', 'Kommentar'], ['R-001', 'Intrång', null, null], ...rows],
  });
  const base = { ...plan(one), ...risks() };
  const ours = { ...plan(one, ['HP-002', 'Vår', null, null], ['HP-005', 'Sist', null, null]), ...risks() };
  const theirs = {
    ...plan(one, ['HP-002', 'Deras', null, null]),
    Risker: [
      ['ID', 'Risk', 'Åtgärder', 'Kommentar'],
      ['R-001', 'Intrång', 'HP-001; hp-002', 'Se HP-002.'],
    ],
    Egna: [
      ['Rad', 'Gäller'],
      ['a', 'HP-002'],
    ],
  };

  test("gives theirs the next free id and changes theirs' references to it", () => {
    const { sheets, conflicts, renumbered } = merge(base, ours, theirs);
    expect(sheets['Handlingsplan']?.slice(2)).toEqual([
      ['HP-002', 'Vår', null, null],
      ['HP-005', 'Sist', null, null],
      ['HP-006', 'Deras'],
    ]);
    expect(sheets['Risker']?.[1]).toEqual(['R-001', 'Intrång', 'HP-001; HP-006', 'Se HP-002.']);
    expect(sheets['Egna']?.[1]).toEqual(['a', 'HP-006']);
    expect(conflicts).toEqual([]);
    expect(renumbered).toEqual([
      {
        sheet: 'Handlingsplan',
        from: 'HP-002',
        to: 'HP-006',
        mentions: [{ sheet: 'Risker', id: 'R-001', column: 'Kommentar' }],
      },
    ]);
  });

  test('is known again when the same thing is merged once more', () => {
    const once = applyEdits(book(ours), mergeWorkbooks(book(base), book(ours), book(theirs)).edits);
    const again = mergeWorkbooks(book(base), once, book(theirs));
    expect(again.edits).toEqual({ cells: [], addedSheets: [], removedSheets: [] });
    expect(again.renumbered).toMatchObject([{ from: 'HP-002', to: 'HP-006' }]);
  });

  test('leaves alone what ours says about its own row', () => {
    const refers = { ...ours, ...risks(['R-002', 'Ny', 'HP-002', null]) };
    expect(merge(base, refers, theirs).sheets['Risker']?.[2]).toEqual(['R-002', 'Ny', 'HP-002', null]);
  });
});

describe('columns', () => {
  const wider = (...rows: Grid): Record<string, Grid> => ({ Handlingsplan: [[...header, 'Ny'], ...rows] });

  test('adds a column of theirs after those of ours', () => {
    const { sheets } = merge(
      plan(one, two),
      { Handlingsplan: [[...header, 'Vår'], [...one, 'v'], two] },
      wider([...one, 1], two),
    );
    expect(sheets['Handlingsplan']).toEqual([[...header, 'Vår', 'Ny'], [...one, 'v', 1], two]);
  });

  test('empties a column that theirs has dropped and ours has not touched', () => {
    const narrow = { Handlingsplan: [header.slice(0, 3), one.slice(0, 3)] };
    expect(merge(plan(one), plan(one), narrow).sheets['Handlingsplan']).toEqual([
      ['ID', 'Åtgärd', 'Status', null],
      ['HP-001', 'A', 'Pågående', null],
    ]);
  });

  test('keeps a column that theirs has dropped when ours has written in it, and lists what', () => {
    const narrow = { Handlingsplan: [header.slice(0, 3), one.slice(0, 3)] };
    const { edits, conflicts } = merge(plan(one), plan(['HP-001', 'A', 'Pågående', 'nytt']), narrow);
    expect(edits.cells).toEqual([]);
    expect(conflicts).toMatchObject([
      { kind: 'dropped-column', column: 'Egen', base: 'x', ours: 'nytt', theirs: null },
    ]);
  });

  test('lists what theirs has written in a column that ours has dropped', () => {
    const narrow = { Handlingsplan: [header.slice(0, 3), one.slice(0, 3)] };
    const { conflicts } = merge(
      plan(one),
      narrow,
      plan(['HP-001', 'A', 'Pågående', 'nytt'], ['HP-002', 'B', null, 'också']),
    );
    expect(conflicts).toMatchObject([
      { kind: 'dropped-column', id: 'HP-001', row: 2, column: 'Egen', base: 'x', ours: null, theirs: 'nytt' },
      { kind: 'dropped-column', id: 'HP-002', row: 3, column: 'Egen', base: null, ours: null, theirs: 'också' },
    ]);
  });
});

describe('sheets', () => {
  const own = (...rows: Grid): Record<string, Grid> => ({ Kontakter: [['Namn', 'Telefon'], ...rows] });

  test('adds a sheet that theirs has added, and removes one that it has removed', () => {
    const { edits } = merge(
      { ...plan(one), ...own(['Anna', '1']) },
      { ...own(['Anna', '1']), ...plan(one) },
      { ...plan(one), Ny: [['a']] },
    );
    expect(edits).toEqual({ cells: [], addedSheets: [{ name: 'Ny', rows: [['a']] }], removedSheets: ['Kontakter'] });
  });

  test.each([
    ['theirs has removed and ours changed', own(['Anna', '2']), {}, 2, '2', null],
    ['ours has removed and theirs changed', {}, own(['Anna', '2']), null, null, '2'],
  ] as const)('keeps ours of a sheet that %s, and lists the changes', (_, ours, theirs, row, mine, other) => {
    const { edits, conflicts } = merge(
      { ...plan(one), ...own(['Anna', '1']) },
      { ...plan(one), ...ours },
      { ...plan(one), ...theirs },
    );
    expect(edits).toEqual({ cells: [], addedSheets: [], removedSheets: [] });
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
    const report = (text: string) => ({ ...plan(one), Kontroll: [['Blad', text]] });
    expect(merge(report('a'), report('b'), report('c'))).toMatchObject({ edits: { cells: [] }, conflicts: [] });
  });
});

describe('lists', () => {
  const lists = (...columns: readonly (readonly string[])[]): Record<string, Grid> => ({
    Listor: Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
      columns.map((column) => column[row] ?? null),
    ),
  });
  const merged = (base: string[], ours: string[], theirs: string[]) => {
    const named = (values: string[]) => lists(['Enhet', ...values]);
    const { sheets, conflicts } = merge(named(base), named(ours), named(theirs));
    return [sheets['Listor']?.slice(1).flat(), conflicts.length];
  };

  test.each([
    ['a value that theirs has added, after the same value', 'ab', 'ab', 'acb', 'acb'],
    ['what both have added', 'ab', 'abx', 'yab', 'yabx'],
    ['the removals of both', 'abc', 'ab', 'bc', 'b'],
    ['the order of the side that changed it', 'abc', 'abcd', 'cab', 'cdab'],
    ['the order of ours where theirs kept it', 'abc', 'cab', 'abcd', 'cdab'],
  ])('takes %s', (_, base, ours, theirs, expected) => {
    expect(merged([...base], [...ours], [...theirs])).toEqual([[...expected], 0]);
  });

  test('keeps ours where both have put the values in another order, and lists it', () => {
    expect(merged([...'abc'], [...'bac'], [...'cba'])).toEqual([[...'bac'], 1]);
  });

  test('adds and empties whole lists', () => {
    const { sheets } = merge(
      lists(['Enhet', 'a'], ['Källa', 'b']),
      lists(['Enhet', 'a'], ['Källa', 'b']),
      lists(['Ny', 'c', 'd'], ['Enhet', 'a']),
    );
    expect(sheets['Listor']).toEqual([
      ['Enhet', null, 'Ny'],
      ['a', null, 'c'],
      [null, null, 'd'],
    ]);
  });
});
