import { valueScale } from '../../../../src/formats/html/chart/value-scale.ts';

test.each<[string, readonly number[], number, readonly number[]]>([
  ['begins at 0', [41, 27], 1, [0, 10, 20, 30, 40, 50]],
  ['goes below 0 for what is', [-3, 5], 1, [-4, -2, 0, 2, 4, 6]],
  ['has whole marks where asked for', [2], 1, [0, 1, 2]],
  ['has two marks where all is 0', [0], 1, [0, 1]],
  ['has two marks where there is nothing', [], 0.01, [0, 0.01]],
  ['ends where the greatest value is a mark', [20], 1, [0, 5, 10, 15, 20]],
])('a scale %s', (_, values, leastStep, expected) => {
  const { low, high, ticks } = valueScale(values, leastStep);
  expect(ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(expected);
  expect([low, high]).toEqual([ticks[0], ticks.at(-1)]);
});

test.each([1e300, 1.7e308, 1e-300])('a scale of %p is one that can be drawn', (value) => {
  const { low, high, ticks } = valueScale([value], 1e-310);
  expect([low, high, ...ticks].every(Number.isFinite)).toBe(true);
  expect(high).toBeGreaterThan(low);
});
