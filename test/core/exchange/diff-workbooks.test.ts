import { diffWorkbooks } from '../../../src/core/exchange/diff-workbooks.ts';
import { type ProgramSheetName, programSheets } from '../../../src/core/sheets/program-sheets.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { book, diff, type Grid } from '../../support/grid-workbooks.ts';
import { outputRows, programSheetFrom } from '../../support/output-rows.ts';
import { diffPlan, header, one, two } from '../../support/plan-versions.ts';

describe('a sheet of records', () => {
  test('tells added, removed and changed rows by id, with unknown columns among them', () => {
    const result = diffPlan(
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
    ['empty texts below', [header, one, two, ['', '']]],
    ['an unticked checkbox below', [header, one, two, [null, null, null, false]]],
  ])('sees no difference in %s', (_, fresh) => {
    expect(diffPlan([header, one, two], fresh)).toBeUndefined();
  });

  test('tells that rows and columns stand in another order, and counts it as no change', () => {
    const swap = ([a, b, c, d]: readonly (CellValue | undefined)[]): CellValue[] => [
      d ?? null,
      a ?? null,
      b ?? null,
      c ?? null,
    ];
    expect(diffPlan([header, one, two], [swap(header), swap(two), swap(one)])).toMatchObject({
      changedRows: [],
      addedRows: [],
      removedRows: [],
      movedColumns: ['Egen kolumn'],
      movedRows: [{ id: 'HP-002', oldRow: 3, newRow: 2 }],
    });
  });

  test('tells added and removed columns, with their cells in the rows', () => {
    expect(
      diffPlan(
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
    const result = diffPlan([header, ['HP-001', 'a', old]], [header, ['HP-001', 'a', fresh]]);
    expect(result?.changedRows[0]?.cells).toEqual([{ column: 'Status', old, new: fresh }]);
  });

  test('sees no difference in dates that mean the same time', () => {
    const dated = () => [header, ['HP-001', 'a', { date: '2025-03-31' }]];
    expect(diffPlan(dated(), dated())).toBeUndefined();
  });

  test.each([
    ['in other letters', 'hp-001 ', 'hp-001'],
    ['with a space in it', 'HP- 001', 'HP- 001'],
  ])('knows an id %s as the same row', (_, written, id) => {
    expect(diffPlan([header, one], [header, [written, ...one.slice(1)]])).toMatchObject({
      addedRows: [],
      removedRows: [],
      changedRows: [{ id, cells: [{ column: 'ID', old: 'HP-001', new: written }] }],
    });
  });

  test('takes a single header for one', () => {
    expect(diffPlan([['ID'], ['HP-001']], [['ID'], ['HP-001'], ['HP-002']])).toMatchObject({
      addedRows: [{ id: 'HP-002', row: 3, cells: [{ column: 'ID', value: 'HP-002' }] }],
    });
  });

  test('finds no fault where the ids do not stand first', () => {
    const rows = (...more: Grid) => [['Åtgärd', 'ID'], ['A', 'HP-001'], ...more];
    expect(diffPlan(rows(), rows(['B', 'HP-002']))).toMatchObject({ addedRows: [{ id: 'HP-002' }], problems: [] });
  });

  test('tells rows by what they hold where a version has no column of ids', () => {
    expect(
      diffPlan(
        [
          ['ID', 'Åtgärd'],
          ['HP-001', 'A'],
        ],
        [['Åtgärd'], ['A']],
      ),
    ).toMatchObject({
      removedColumns: ['ID'],
      addedRows: [],
      removedRows: [],
      changedRows: [{ oldRow: 2, newRow: 2, cells: [{ column: 'ID', old: 'HP-001', new: null }] }],
      problems: [],
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

test('sections whose names differ in a space are two', () => {
  const result = diff(
    'Texter',
    [
      ['Avsnitt', 'Text'],
      ['två ord', 'a'],
    ],
    [
      ['Avsnitt', 'Text'],
      ['tvåord', 'a'],
    ],
  );
  expect(result).toMatchObject({ addedRows: [{ id: 'tvåord' }], removedRows: [{ id: 'två ord' }], changedRows: [] });
});

test('tells added and removed sheets with their rows', () => {
  const result = diffWorkbooks(
    book({
      Gammal: [
        ['A', 'B'],
        ['x', 1],
      ],
    }),
    book({
      Ny: [
        ['A', 'B'],
        ['y', 2],
      ],
    }),
  );
  expect(result.sheets).toMatchObject([
    { sheet: 'Ny', kind: 'added', addedColumns: ['A', 'B'], addedRows: [{ id: 'y', row: 2 }] },
    { sheet: 'Gammal', kind: 'removed', removedRows: [{ id: 'x' }] },
  ]);
});

test('tells that an empty sheet is added', () => {
  expect(diffWorkbooks(book({}), book({ Ny: [] })).sheets).toMatchObject([
    { sheet: 'Ny', kind: 'added', addedRows: [] },
  ]);
});

test('tells sheets apart whose names differ in white space only', () => {
  const versions = (value: string) =>
    book({
      Egna: [
        ['A', 'B'],
        [value, 1],
      ],
      'Egna ': [
        ['A', 'B'],
        ['x', 1],
      ],
      ' Egna': [
        ['A', 'B'],
        ['y', 1],
      ],
    });
  expect(diffWorkbooks(versions('a'), versions('b')).sheets.map(({ sheet }) => sheet)).toEqual(['Egna']);
});

test.each(Object.keys(programSheets) as ProgramSheetName[])('leaves out %s that the program wrote', (name) => {
  const rows = outputRows(programSheetFrom(name));
  expect(diff(name, rows, [...rows, ['Mer']])).toBeUndefined();
});

test.each(Object.keys(programSheets))('compares %s of people’s own', (name) => {
  expect(diff(name, [['A'], ['x']], [['A'], ['y']])).toBeDefined();
});

test('leaves out the copy of what was exported', () => {
  expect(diff('_lis_export', [['A']], [['B']])).toBeUndefined();
});
