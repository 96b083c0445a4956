import { formatPlain, formatValue } from '../../../../../src/hosts/node/html/figures/format-value.ts';

test.each([
  [3, 'antal', '3\u00A0st'],
  [0.452, 'andel', '45\u00A0%'],
  [12.54, 'dagar', '12,5\u00A0dagar'],
  [19.5, 'timmar', '19,5\u00A0timmar'],
  [null, 'antal', '–'],
] as const)('%p in %s is written %s', (value, unit, expected) => {
  expect(formatValue(value, unit)).toBe(expected);
});

test.each([
  [12345.6, 'procent', '12\u00A0345,6'],
  [0.5, 'andel', '50\u00A0%'],
  [null, 'procent', '–'],
])('%p under a heading that says %s is written %s', (value, unit, expected) => {
  expect(formatPlain(value, unit)).toBe(expected);
});
