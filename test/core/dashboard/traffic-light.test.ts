import { lightOfExpected, lightOfShare, lightShortOfTarget } from '../../../src/core/dashboard/traffic-light.ts';

const limits = { yellowLimit: 0.9, redLimit: 0.7 };

test.each([
  [null, undefined, 'ingen'],
  [Number.NaN, undefined, 'ingen'],
  [1, undefined, 'grön'],
  [0.9, undefined, 'grön'],
  [0.899, undefined, 'gul'],
  [0.7, undefined, 'gul'],
  [0.699, undefined, 'röd'],
  [0, undefined, 'röd'],
  [0.94, 0.95, 'gul'],
  [19 / 20, 0.95, 'grön'],
  [0.6, 0.5, 'grön'],
])('a share of %p with target %p is %s', (share, target, light) => {
  expect(lightOfShare(share, limits, target)).toBe(light);
});

test.each([
  [0, 0, 'ingen'],
  [3, 0, 'ingen'],
  [0, 4, 'röd'],
  [2, 3, 'röd'],
  [7, 10, 'gul'],
  [9, 10, 'grön'],
  [5, 4, 'grön'],
])('%p done where %p should be by now is %s', (done, expected, light) => {
  expect(lightOfExpected(done, expected, limits)).toBe(light);
});

test.each([
  [1, 'gul'],
  [0.7, 'gul'],
  [0.69, 'röd'],
])('a figure short of its target, with %p as it should be, is %s', (share, light) => {
  expect(lightShortOfTarget(share, limits)).toBe(light);
});
