import { diff, type Grid } from '../../support/grid-workbooks.ts';

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
    expect(result).toMatchObject({
      changedRows: [{ id: 'Bo', cells: [{ column: 'Telefon', old: '2', new: '3' }] }],
      movedRows: [{ id: 'Bo' }],
      problems: [],
    });
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
    expect(result).toMatchObject({ changedRows: [], removedRows: [], addedRows: [{ row: 4 }], problems: [] });
  });

  test('takes every row of a sheet without headers as a row', () => {
    const result = diff('Läs mig', [['Så här'], [], ['Steg ett']], [['Så här'], ['Steg noll'], ['Steg ett']]);
    expect(result).toMatchObject({
      addedColumns: [],
      removedRows: [],
      addedRows: [{ row: 2, cells: [{ column: 'Kolumn A', value: 'Steg noll' }] }],
    });
  });

  const long = (text: string) => text.padEnd(101, '.');
  test.each<[string, Grid, Grid, string]>([
    [
      'the value of the first column',
      [
        ['Anna', '1'],
        ['Bo', '2'],
      ],
      [
        ['Anna', '1'],
        ['Bo', '3'],
      ],
      'Bo',
    ],
    [
      'the value of the first column, with empty rows in between',
      [['Anna', '1'], [], [null, ''], ['Bo', '2']],
      [[], [], ['Anna', '1'], ['Bo', '3']],
      'Bo',
    ],
    ['the value of the first column, which is that of the header once', [['Namn', '1']], [['Namn', '2']], 'Namn'],
    [
      'no value where one stands twice',
      [
        ['Anna', '1'],
        ['Anna', '2'],
        ['Bo', '2'],
      ],
      [
        ['Anna', '1'],
        ['Anna', '2'],
        ['Bo', '3'],
      ],
      '',
    ],
    [
      'no value where one stands twice on rows with empty cells',
      [
        ['Anna', null],
        ['Anna', null],
        ['Bo', '2'],
      ],
      [
        ['Anna', null],
        ['Anna', null],
        ['Bo', '3'],
      ],
      '',
    ],
    [
      'no value where one stands twice in one version only',
      [
        ['Anna', '1'],
        ['Bo', '2'],
      ],
      [
        ['Anna', '1'],
        ['Bo', '3'],
        ['Anna', '1'],
      ],
      '',
    ],
    [
      'no value where one is missing',
      [
        ['Anna', '1'],
        [null, '2'],
      ],
      [
        ['Anna', '3'],
        [null, '2'],
      ],
      '',
    ],
    [
      'no value where one is a long text',
      [
        [long('Anna'), '1'],
        ['Bo', '2'],
      ],
      [
        [long('Anna'), '1'],
        ['Bo', '3'],
      ],
      '',
    ],
  ])('names a changed row by %s', (_, before, after, id) => {
    const result = diff('Kontakter', [['Namn', 'Telefon'], ...before], [['Namn', 'Telefon'], ...after]);
    expect(result).toMatchObject({
      changedRows: [{ id, cells: [{ column: 'Telefon' }] }],
      removedRows: [],
      problems: [],
    });
  });

  test('names rows by a first column without header too', () => {
    const rows = (phone: string) => [
      [null, 'Telefon', 'Ort'],
      ['Anna', phone, 'Umeå'],
    ];
    expect(diff('Kontakter', rows('1'), rows('2'))?.changedRows).toMatchObject([{ id: 'Anna' }]);
  });

  test('names the first rows that are written below the headers', () => {
    expect(
      diff(
        'Kontakter',
        [['Namn', 'Telefon']],
        [
          ['Namn', 'Telefon'],
          ['Anna', '1'],
        ],
      )?.addedRows,
    ).toMatchObject([{ id: 'Anna' }]);
  });

  test('tells rows by what they hold where the first column has got another header', () => {
    const result = diff(
      'Kontakter',
      [
        ['Namn', 'Telefon'],
        ['Anna', '1'],
      ],
      [
        ['Vem', 'Telefon'],
        ['Anna', '1'],
      ],
    );
    expect(result).toMatchObject({
      addedColumns: ['Vem'],
      removedColumns: ['Namn'],
      changedRows: [{ id: '' }],
      addedRows: [],
    });
  });

  test('takes every row as a row where one version has no headers', () => {
    expect(
      diff(
        'Läs mig',
        [['Så här']],
        [
          ['Så här', 'gör du'],
          ['Ett', 'Två'],
        ],
      ),
    ).toMatchObject({
      addedColumns: [],
      addedRows: [
        {
          row: 2,
          cells: [
            { column: 'Kolumn A', value: 'Ett' },
            { column: 'Kolumn B', value: 'Två' },
          ],
        },
      ],
    });
  });

  test('takes a first row with one filled cell for a row', () => {
    expect(diff('Läs mig', [['Så här', null, ''], ['a']], [['Så gör du', null, ''], ['a']])).toMatchObject({
      addedColumns: [],
      removedColumns: [],
      addedRows: [{ row: 1 }],
      removedRows: [{ row: 1 }],
    });
  });
});
