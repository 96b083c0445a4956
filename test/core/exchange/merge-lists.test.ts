import { type Grid, merge, noEdits } from '../../support/grid-workbooks.ts';

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

  test.each([
    [
      'where ours has no such list',
      lists(['Enhet', 'a']),
      lists(['Enhet', 'a']),
      lists(['Enhet', 'a'], ['Ny', 'b'], ['Till', 'c']),
      [
        { row: 1, position: 1, value: 'Ny' },
        { row: 2, position: 1, value: 'b' },
        { row: 1, position: 2, value: 'Till' },
        { row: 2, position: 2, value: 'c' },
      ],
    ],
    [
      'without a header',
      lists(['Enhet', 'a']),
      lists(['Enhet', 'a']),
      {
        Listor: [
          ['Enhet', null],
          ['a', 'b'],
        ],
      },
      [{ row: 2, position: 1, value: 'b' }],
    ],
    [
      'with more values',
      lists(['Enhet', 'a']),
      lists(['Enhet', 'a']),
      lists(['Enhet', 'a', 'b']),
      [{ row: 3, position: 0, value: 'b' }],
    ],
    [
      'with fewer values',
      lists(['Enhet', 'a', 'b']),
      lists(['Enhet', 'a', 'b']),
      lists(['Enhet', 'a']),
      [{ row: 3, position: 0, value: null }],
    ],
  ])('writes only the cells that differ of a list of theirs %s', (_, base, ours, theirs, edits) => {
    const result = merge(base, ours, theirs);
    expect(result.edits.cells).toEqual([{ sheet: 'Listor', edits }]);
    expect([result.conflicts, result.insertedInBoth]).toEqual([[], []]);
  });

  test.each([
    [
      'both have added alike',
      lists(['Enhet', 'a']),
      lists(['Enhet', 'a'], ['Ny', 'b']),
      lists(['Ny', 'b'], ['Enhet', 'a']),
    ],
    ['ours has added', lists(['Enhet', 'a']), lists(['Enhet', 'a'], ['Ny', 'b']), lists(['Enhet', 'a'])],
    [
      'ours has removed',
      lists(['Enhet', 'a'], ['Källa', 'b']),
      lists(['Enhet', 'a']),
      lists(['Enhet', 'a'], ['Källa', 'b']),
    ],
    [
      'has a gap on all sides',
      { Listor: [['Enhet'], ['a'], [], ['b']] },
      { Listor: [['Enhet'], ['a'], [], ['b']] },
      { Listor: [['Enhet'], ['a'], [], ['b']] },
    ],
    ['has empty texts in ours', lists(['Enhet', 'a']), { Listor: [['Enhet'], ['a'], ['']] }, lists(['Enhet', 'a'])],
  ])('leaves a list alone that %s', (_, base, ours, theirs) => {
    expect(merge(base, ours, theirs)).toMatchObject({ edits: noEdits, conflicts: [] });
  });

  test('puts together the values of a list that both have added', () => {
    expect(merge({}, lists(['Ny', 'a', 'b']), lists(['Ny', 'b', 'c'])).sheets).toEqual(lists(['Ny', 'a', 'b', 'c']));
  });

  test.each([
    ['put in another order on each side', 'update/update', ['a', 'b', 'c'], ['b', 'a', 'c'], ['c', 'b', 'a']],
    ['changed here and removed there', 'dropped-column', ['a'], ['a', 'b'], null],
    ['removed here and changed there', 'dropped-column', ['a'], null, ['a', 'b']],
  ])('lists a list that was %s, with its values a line each', (_, kind, base, ours, theirs) => {
    const sheet = (values: string[] | null) => lists(['Källa', 'k'], ...(values ? [['Enhet', ...values]] : []));
    const text = (values: string[] | null) => values?.join('\n') ?? null;
    const { edits, conflicts } = merge(sheet(base), sheet(ours), sheet(theirs));
    expect(edits).toEqual(noEdits);
    expect(conflicts).toEqual([
      {
        kind,
        sheet: 'Listor',
        id: 'Enhet',
        row: null,
        column: 'Värden',
        base: text(base),
        ours: text(ours),
        theirs: text(theirs),
      },
    ]);
  });
});
