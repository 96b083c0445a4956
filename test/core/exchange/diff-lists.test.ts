import { diffWorkbooks } from '../../../src/core/exchange/diff-workbooks.ts';
import { book, diff } from '../../support/grid-workbooks.ts';

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

test('lists that stand in another order are told, and count as no change', () => {
  const result = diff(
    'Listor',
    [
      ['Enhet', 'Källa'],
      ['IT', 'RSA'],
    ],
    [
      ['Källa', 'Enhet'],
      ['RSA', 'IT'],
    ],
  );
  expect(result).toEqual({
    sheet: 'Listor',
    kind: 'changed',
    addedColumns: [],
    removedColumns: [],
    movedColumns: ['Källa'],
    addedRows: [],
    removedRows: [],
    changedRows: [],
    movedRows: [],
    problems: [],
  });
});

test('a list without values is told as empty', () => {
  expect(diff('Listor', [['Enhet'], ['IT']], [['Enhet', 'Ny']])).toMatchObject({
    changedRows: [{ id: 'Enhet', cells: [{ column: 'Värden', old: 'IT', new: null }] }],
    addedRows: [{ id: 'Ny', cells: [{ column: 'Värden', value: null }] }],
  });
});

test('lists with the same name are told apart by their order, and named as a problem of their version', () => {
  expect(
    diff(
      'Listor',
      [['Enhet'], ['IT']],
      [
        ['Enhet', 'Enhet'],
        ['IT', 'HR'],
      ],
    ),
  ).toMatchObject({
    addedRows: [{ id: 'Enhet', cells: [{ value: 'HR' }] }],
    problems: [{ kind: 'doubled-header', version: 'new', name: 'Enhet', rows: 0 }],
  });
  expect(
    diff(
      'Listor',
      [
        ['Enhet', 'Enhet'],
        ['IT', 'HR'],
      ],
      [['Enhet'], ['IT']],
    )?.problems,
  ).toEqual([{ kind: 'doubled-header', version: 'old', name: 'Enhet', rows: 0 }]);
});

test('a sheet of lists that is added is told with its lists', () => {
  const lists = book({ Listor: [['Enhet'], ['IT']] });
  expect(diffWorkbooks(book({}), lists).sheets).toMatchObject([{ kind: 'added', addedRows: [{ id: 'Enhet' }] }]);
  expect(diffWorkbooks(lists, book({})).sheets).toMatchObject([{ kind: 'removed', removedRows: [{ id: 'Enhet' }] }]);
});
