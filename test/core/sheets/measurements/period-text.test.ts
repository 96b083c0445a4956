import { periodText } from '../../../../src/core/sheets/measurements/period-text.ts';

test.each([
  ['2025', '2025'],
  ['2025-Q2', 'kvartal 2 2025'],
  ['2025-T3', 'tertial 3 2025'],
  ['2025-03', 'mars 2025'],
])('the period %s is told as %s', (period, expected) => {
  expect(periodText(period)).toBe(expected);
});
