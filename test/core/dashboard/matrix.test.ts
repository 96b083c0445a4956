import { type MatrixCell, matrixCell } from '../../../src/core/dashboard/matrix.ts';
import { riskShading } from '../../../src/core/dashboard/shading.ts';
import { aChart } from '../../support/dashboard-builder.ts';

describe('a cell', () => {
  const matrix = aChart({
    kind: 'matrix',
    categories: ['1', '2'],
    series: [
      { name: '2', values: [9, 1] },
      { name: '1', values: [0, null] },
    ],
    shading: riskShading([2, 1], [1, 2]),
  });
  const lookOf = ({ shown, shade }: MatrixCell) => [shown, shade?.word ?? null];

  test.each([
    ['many of a low value', 0, 0, [9, 'Förhöjd']],
    ['one of a high value', 0, 1, [1, 'Hög']],
    ['none', 1, 0, [null, null]],
    ['no count', 1, 1, ['–', null]],
  ])('with %s is coloured by its place alone', (_case, row, column, look) => {
    expect(lookOf(matrixCell(matrix, row, column))).toEqual(look);
  });

  test('of a matrix whose places mean nothing has no colour', () => {
    const { shading: _, ...plain } = matrix;
    expect(lookOf(matrixCell(plain, 0, 1))).toEqual([1, null]);
  });
});
