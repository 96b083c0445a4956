import { startsPage } from '../../../../src/core/review/views/starts-page.ts';

test.each([
  ['1', true],
  ['1.1', false],
  ['2', false],
  ['Bilaga A', true],
  ['Bilaga B', true],
  ['', false],
])('a section numbered %j begins on a page of its own: %s', (number, expected) => {
  expect(startsPage({ number })).toBe(expected);
});
