import { diffWorkbooks } from '../../../src/core/exchange/diff-workbooks.ts';
import type { CellValue, Sheet, Workbook } from '../../../src/core/workbook/workbook.ts';

type Grid = readonly (readonly CellValue[])[];

const sheet = (name: string, rows: Grid): Sheet => ({ name, rows });
const book = (...sheets: readonly Sheet[]): Workbook => ({ sheets });
const diff = (name: string, old: Grid, fresh: Grid) =>
  diffWorkbooks(book(sheet(name, old)), book(sheet(name, fresh))).sheets[0];

const header = ['ID', 'Åtgärd', 'Status', 'Egen kolumn'];
const one = ['HP-001', 'Inför behörighetskontroll', 'Pågående', 'a'];
const two = ['HP-002', 'Utbilda chefer', 'Ej påbörjad', null];

describe('a sheet of records', () => {
  const plan = (old: Grid, fresh: Grid) => diff('Handlingsplan', old, fresh);

  test('tells added, removed and changed rows by id, with unknown columns among them', () => {
    const result = plan(
      [header, one, two],
      [header, ['HP-003', 'Ny', null, null], ['HP-001', 'Inför behörighetskontroll', 'Klar', 'b']],
    );
    expect(result).toMatchObject({
      sheet: 'Handlingsplan',
      kind: 'changed',
      addedRows: [{ id: 'HP-003', row: 2, cells: [{ column: 'ID' }, { column: 'Åtgärd', value: 'Ny' }] }],
      removedRows: [{ id: 'HP-002', row: 3 }],
      changedRows: [
        {
          id: 'HP-001',
          oldRow: 2,
          newRow: 3,
          cells: [
            { column: 'Status', old: 'Pågående', new: 'Klar' },
            { column: 'Egen kolumn', old: 'a', new: 'b' },
          ],
        },
      ],
    });
  });

  test.each<[string, Grid]>([
    ['the same', [header, one, two]],
    ['empty rows in between', [[...header], [], [...one], [], [], [...two]]],
    ['empty text for an empty cell', [header, one, ['HP-002', 'Utbilda chefer', 'Ej påbörjad', '']]],
    ['an empty column without header', [[...header, null], [...one, null], two]],
    ['a header in other letters', [['id', ' ÅTGÄRD', 'Status', 'egen  kolumn'], one, two]],
    ['an unticked checkbox below', [header, one, two, [null, null, null, false]]],
  ])('sees no difference in %s', (_, fresh) => {
    expect(plan([header, one, two], fresh)).toBeUndefined();
  });

  test('tells that rows and columns stand in another order, and counts it as no change', () => {
    const swap = ([a, b, c, d]: readonly (CellValue | undefined)[]): CellValue[] => [
      d ?? null,
      a ?? null,
      b ?? null,
      c ?? null,
    ];
    expect(plan([header, one, two], [swap(header), swap(two), swap(one)])).toMatchObject({
      changedRows: [],
      addedRows: [],
      removedRows: [],
      movedColumns: ['Egen kolumn'],
      movedRows: [{ id: 'HP-002', oldRow: 3, newRow: 2 }],
    });
  });

  test('tells added and removed columns, with their cells in the rows', () => {
    expect(
      plan(
        [header, one],
        [
          ['ID', 'Åtgärd', 'Status', 'Ny'],
          ['HP-001', one[1] ?? null, 'Pågående', 5],
        ],
      ),
    ).toMatchObject({
      addedColumns: ['Ny'],
      removedColumns: ['Egen kolumn'],
      changedRows: [
        {
          cells: [
            { column: 'Ny', old: null, new: 5 },
            { column: 'Egen kolumn', old: 'a', new: null },
          ],
        },
      ],
    });
  });

  test.each<[string, CellValue, CellValue]>([
    ['a number and its text', 1, '1'],
    ['a date and its text', { date: '2025-03-31' }, '2025-03-31'],
    ['two dates', { date: '2025-03-31' }, { date: '2025-04-01' }],
    ['yes and its text', true, 'Ja'],
    ['letters', 'klar', 'Klar'],
    ['white space', 'Klar', 'Klar '],
  ])('tells apart %s', (_, old, fresh) => {
    const result = plan([header, ['HP-001', 'a', old]], [header, ['HP-001', 'a', fresh]]);
    expect(result?.changedRows[0]?.cells).toEqual([{ column: 'Status', old, new: fresh }]);
  });

  test('knows an id in other letters as the same row', () => {
    expect(plan([header, one], [header, ['hp-001 ', ...one.slice(1)]])?.changedRows[0]?.cells).toEqual([
      { column: 'ID', old: 'HP-001', new: 'hp-001 ' },
    ]);
  });

  test('tells rows with the same id apart by what they hold, and says so', () => {
    const copy = ['HP-001', 'Något annat', 'Klar', 'x'];
    const result = plan([header, one, two], [header, copy, two, one]);
    expect(result).toMatchObject({
      addedRows: [{ id: 'HP-001', row: 2 }],
      removedRows: [],
      changedRows: [],
      problems: [{ kind: 'doubled-id', version: 'new', name: 'HP-001' }],
    });
  });

  test('tells rows without id apart by what they hold, the same ones by their order', () => {
    const without = [null, 'Utan id', 'Klar', null];
    const result = plan([header, without, without, one], [header, one, without, without, without]);
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
    const result = plan([header, [null, 'Utan id', 'Pågående', 'a']], [header, [null, 'Utan id', 'Klar', 'a']]);
    expect(result).toMatchObject({
      addedRows: [],
      removedRows: [],
      changedRows: [{ id: '', cells: [{ column: 'Status', old: 'Pågående', new: 'Klar' }] }],
    });
  });

  test('takes columns with the same header in the order that they stand', () => {
    const result = plan(
      [
        ['ID', 'Kommentar', 'Kommentar'],
        ['HP-001', 'a', 'b'],
      ],
      [
        ['ID', 'Kommentar', 'Kommentar'],
        ['HP-001', 'a', 'c'],
      ],
    );
    expect(result).toMatchObject({
      changedRows: [{ cells: [{ column: 'Kommentar', old: 'b', new: 'c' }] }],
      problems: [
        { kind: 'doubled-header', version: 'old', name: 'Kommentar' },
        { kind: 'doubled-header', version: 'new', name: 'Kommentar' },
      ],
    });
  });

  test('counts cells in a column without header', () => {
    expect(plan([header, one], [header, [...one, 'i kanten']])).toMatchObject({
      addedColumns: ['Kolumn E'],
      changedRows: [{ cells: [{ column: 'Kolumn E', old: null, new: 'i kanten' }] }],
    });
  });
});

test('settings are told by their key, texts by their section', () => {
  const settings = diff(
    'Inställningar',
    [
      ['Nyckel', 'Värde'],
      ['Nämnd', 'A'],
      ['Version', '1.0'],
    ],
    [
      ['Nyckel', 'Värde'],
      ['Version', '1.1'],
      ['Nämnd', 'A'],
    ],
  );
  expect(settings?.changedRows).toMatchObject([
    { id: 'Version', cells: [{ column: 'Värde', old: '1.0', new: '1.1' }] },
  ]);
  const texts = diff(
    'Texter',
    [
      ['Avsnitt', 'Text'],
      ['omvarld', 'a'],
    ],
    [
      ['Avsnitt', 'Text'],
      ['Omvarld', 'b'],
    ],
  );
  expect(texts?.changedRows).toMatchObject([{ id: 'Omvarld', cells: [{ column: 'Avsnitt' }, { column: 'Text' }] }]);
});

test('a list counts as one row, whose order is part of its meaning', () => {
  const result = diff(
    'Listor',
    [
      ['Enhet', 'Källa'],
      ['IT', 'RSA'],
      ['HR', 'VoR'],
    ],
    [
      ['Källa', 'Enhet', 'Nivå'],
      ['RSA', 'HR', 'Låg'],
      ['VoR', 'IT'],
    ],
  );
  expect(result).toMatchObject({
    changedRows: [{ id: 'Enhet', newRow: null, cells: [{ column: 'Värden', old: 'IT\nHR', new: 'HR\nIT' }] }],
    addedRows: [{ id: 'Nivå', row: null, cells: [{ column: 'Värden', value: 'Låg' }] }],
  });
});

describe("a sheet of people's own", () => {
  test('tells rows by the first column where its values are unique', () => {
    const result = diff(
      'Kontakter',
      [
        ['Namn', 'Telefon'],
        ['Anna', '1'],
        ['Bo', '2'],
      ],
      [
        ['Namn', 'Telefon'],
        ['Bo', '3'],
        ['Anna', '1'],
      ],
    );
    expect(result?.changedRows).toMatchObject([{ id: 'Bo', cells: [{ column: 'Telefon', old: '2', new: '3' }] }]);
  });

  test('tells rows by what they hold where they are not', () => {
    const result = diff(
      'Logg',
      [
        ['Vem', 'Vad'],
        ['Anna', 'a'],
        ['Anna', 'b'],
      ],
      [
        ['Vem', 'Vad'],
        ['Anna', 'b'],
        ['Anna', 'a'],
        ['Bo', 'c'],
      ],
    );
    expect(result).toMatchObject({ changedRows: [], removedRows: [], addedRows: [{ row: 4 }] });
  });

  test('takes every row of a sheet without headers as a row', () => {
    const result = diff('Läs mig', [['Så här'], [], ['Steg ett']], [['Så här'], ['Steg noll'], ['Steg ett']]);
    expect(result).toMatchObject({
      addedColumns: [],
      removedRows: [],
      addedRows: [{ row: 2, cells: [{ value: 'Steg noll' }] }],
    });
  });

  test('tells added and removed sheets with their rows', () => {
    const result = diffWorkbooks(
      book(
        sheet('Gammal', [
          ['A', 'B'],
          ['x', 1],
        ]),
      ),
      book(
        sheet('Ny', [
          ['A', 'B'],
          ['y', 2],
        ]),
      ),
    );
    expect(result.sheets).toMatchObject([
      { sheet: 'Ny', kind: 'added', addedColumns: ['A', 'B'], addedRows: [{ id: 'y', row: 2 }] },
      { sheet: 'Gammal', kind: 'removed', removedRows: [{ id: 'x' }] },
    ]);
  });
});

test.each(['Kontroll', 'Översikt', 'VP-underlag', 'Historik', 'Konflikter', '_lis_export'])(
  'leaves out %s, which the program writes',
  (name) => {
    expect(diff(name, [['A']], [['B']])).toBeUndefined();
  },
);
