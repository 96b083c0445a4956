import { type Grid, merge } from '../../support/grid-workbooks.ts';

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
