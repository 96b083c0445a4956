import { formatPlain } from '../../../../src/formats/html/figures/format-plain.ts';

test.each([
  [12345.6, 'procent', '12\u00A0345,6'],
  [0.5, 'andel', '50\u00A0%'],
  [null, 'procent', '–'],
])('%p under a heading that says %s is written %s', (value, unit, expected) => {
  expect(formatPlain(value, unit)).toBe(expected);
});
