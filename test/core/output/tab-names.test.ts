import { freeTabName, hasGivenName } from '../../../src/core/output/tab-names.ts';

describe('the name of a tab', () => {
  test.each([
    ['Översikt', true],
    ['Översikt (2)', true],
    ['Översikt (12)', true],
    ['Översikt 2025', false],
    ['Översikt (gammal)', false],
    ['Översikt (2) kopia', false],
    ['Min översikt', false],
    ['Min sammanfattning (2)', false],
    ['Översikt (x (2)', false],
  ])('%s was given by the program: %s', (name, given) => {
    expect(hasGivenName(name, 'Översikt')).toBe(given);
  });

  test.each([
    [[], 'Översikt'],
    [['Översikt'], 'Översikt (2)'],
    [['Översikt', 'Översikt (2)'], 'Översikt (3)'],
  ])('beside %j is %s', (taken, name) => {
    expect(freeTabName('Översikt', (candidate) => taken.includes(candidate as never))).toBe(name);
  });
});
