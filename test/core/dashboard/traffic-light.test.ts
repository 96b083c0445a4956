import { lightOfCount, lightOfShare } from '../../../src/core/dashboard/traffic-light.ts';

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
  [0, 20, 'grön'],
  [0, 0, 'grön'],
  [1, 20, 'gul'],
  [6, 20, 'gul'],
  [7, 20, 'röd'],
  [20, 20, 'röd'],
  [1, 0, 'ingen'],
])('%p counted of %p where low is good is %s', (counted, population, light) => {
  expect(lightOfCount(counted, population, limits)).toBe(light);
});
