import fc from 'fast-check';
import { isRoundedFairly, roundFairly, roundTo, type Yardstick } from '../../../src/core/workbook/rounding.ts';

function atLeast(...limits: number[]): Yardstick {
  return { limits, bound: 'minst' };
}

function atMost(...limits: number[]): Yardstick {
  return { limits, bound: 'högst' };
}

test.each([
  [1.005, 2, 1.01],
  [-1.5, 0, -2],
  [-0.4, 0, 0],
  [94.96, 1, 95],
])('%d with %i decimals is %d', (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});

test.each<[case_: string, value: number, decimals: number, yardstick: Yardstick, shown: number]>([
  ['far from its limit', 93.4, 0, atLeast(95), 93],
  ['missed, that would seem met', 94.6, 0, atLeast(95), 94.6],
  ['missed by so little that one decimal would not tell', 94.96, 0, atLeast(95), 94.96],
  ['missed by less than two decimals tell', 94.999, 0, atLeast(95), 94.99],
  ['met, and rounded down to its limit', 95.4, 0, atLeast(95), 95],
  ['met, that would seem missed', 94.5001, 0, atLeast(94.5), 95],
  ['met, rounded down below its limit', 33.4, 0, atLeast(33.2), 33.4],
  ['a limit itself', 94.5, 0, atLeast(94.5), 94.5],
  ['low enough, rounded up to its limit', 4.6, 0, atMost(5), 5],
  ['too high, that would seem low enough', 5.4, 0, atMost(5), 5.4],
  ['too high where any is too high', 0.03, 1, atMost(0), 0.03],
  ['too high by less than two decimals tell', 0.003, 1, atMost(0), 0.01],
  ['a missed limit among others', 89.6, 0, atLeast(95, 90, 70), 89.6],
  ['of hours', 24.04, 1, atMost(24), 24.04],
])('a number that is %s', (_case, value, decimals, yardstick, shown) => {
  expect(roundFairly(value, decimals, yardstick)).toBe(shown);
});

test('what is shown stands on the same side of every limit as the number, with two decimals at most', () => {
  const number = fc.double({ min: 0, max: 100, noNaN: true });
  const limit = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(number, limit, fc.constantFrom('minst' as const, 'högst' as const), (value, target, bound) => {
      fc.pre(Math.abs(value - target) > 1e-6);
      const shown = roundFairly(value, 0, { limits: [target], bound });
      expect(roundTo(shown, 2)).toBe(shown);
      const isMet = (each: number) => (bound === 'minst' ? each >= target : each <= target);
      expect(isMet(shown)).toBe(isMet(value));
      expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});

test.each([
  [94.6, 0, false],
  [94.6, 1, true],
  [99.9, 0, false],
  [99.9, 1, true],
])('%d is told right by plain rounding to %i decimals: %p', (value, decimals, told) => {
  expect(isRoundedFairly(value, decimals, atLeast(95), [0, 100])).toBe(told);
});
