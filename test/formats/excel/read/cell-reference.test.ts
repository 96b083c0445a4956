import {
  cellReference,
  parseCellRange,
  parseCellReference,
  rangeReference,
} from '../../../../src/formats/excel/read/cell-reference.ts';

describe('a cell reference', () => {
  test.each([
    ['A1', { row: 1, column: 1 }],
    ['$B$3', { row: 3, column: 2 }],
    ['aa10', { row: 10, column: 27 }],
    ['XFD1048576', { row: 1048576, column: 16384 }],
  ])('%s is understood', (reference, position) => {
    expect(parseCellReference(reference)).toEqual(position);
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1B', 'A-1', 'AAAA1', 'Å1'])('%s names no cell', (reference) => {
    expect(parseCellReference(reference)).toBeUndefined();
  });

  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('column %d is %s', (column, name) => {
    expect(cellReference({ row: 7, column })).toBe(`${name}7`);
  });

  test('a range is read whatever corner comes first', () => {
    expect(parseCellRange('C9:B3')).toEqual({ top: 3, left: 2, bottom: 9, right: 3 });
    expect(rangeReference({ top: 3, left: 2, bottom: 9, right: 3 })).toBe('B3:C9');
    expect(rangeReference({ top: 3, left: 2, bottom: 3, right: 2 })).toBe('B3');
  });
});
