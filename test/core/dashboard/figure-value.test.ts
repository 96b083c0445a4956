import { figureValue } from '../../../src/core/dashboard/figure-value.ts';
import { indicatorDefinitions } from '../../../src/core/dashboard/indicators/index.ts';

/** The value of a figure that is a mean of these measures, a row each. */
function meanOf(...measures: readonly number[]) {
  const mean = indicatorDefinitions.find(({ id }) => id === 'A9');
  if (mean === undefined) throw new Error('A9 is gone');
  const rows = measures.map((measure, index) => [{ rowNumber: index + 2 }, measure] as const);
  return figureValue(mean, { rows: [], measures: new Map(rows) as never });
}

test.each([[[0.1, 0.2, 0.3]], [[0.3, 0.2, 0.1]], [[0.2, 0.3, 0.1]]])(
  'the mean of %p is the same to the last decimal',
  (measures) => {
    expect(meanOf(...measures)).toBe((0.1 + 0.2 + 0.3) / 3);
  },
);

test('the mean of nothing is no value', () => {
  expect(meanOf()).toBeNull();
});
