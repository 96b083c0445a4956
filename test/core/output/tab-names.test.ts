import { freeTabName } from '../../../src/core/output/tab-names.ts';

test.each([
  [[], 'Översikt'],
  [['Översikt'], 'Översikt (2)'],
  [['Översikt', 'Översikt (2)'], 'Översikt (3)'],
])('the free name of a tab beside %j is %s', (taken, name) => {
  expect(freeTabName('Översikt', (candidate) => taken.includes(candidate as never))).toBe(name);
});
