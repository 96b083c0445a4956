import fc from 'fast-check';
import {
  countOf,
  formatDate,
  formatLimitShare,
  formatNumber,
  formatShare,
  formatTime,
  joinWords,
} from '../../../src/core/workbook/format.ts';

/** With a space for each no-break space, so that the cases can be read. */
function spaced(text: string) {
  return text.replaceAll('\u00A0', ' ');
}

test.each([
  [0, 1, '0'],
  [1.25, 1, '1,3'],
  [1.005, 2, '1,01'],
  [1234, 0, '1234'],
  [12345, 0, '12 345'],
  [1234567.89, 1, '1 234 567,9'],
  [-3, 1, '\u22123'],
  [-0.04, 1, '0'],
  [2.0, 1, '2'],
])('%d with at most %i decimals is %s', (value, decimals, text) => {
  expect(spaced(formatNumber(value, decimals))).toBe(text);
});

test.each([
  [0, '0 %'],
  [0.004, '1 %'],
  [0.455, '46 %'],
  [0.999, '99 %'],
  [1, '100 %'],
])('the share %d is %s: little is not nothing, and nearly all is not all', (share, text) => {
  expect(spaced(formatShare(share))).toBe(text);
});

test.each([
  ['met by whole percent, though it is missed', 0.946, [0.95], '94,6 %'],
  ['met by a decimal too', 0.9496, [0.95], '94,96 %'],
  ['met whatever the decimals', 0.949999, [0.95], '94,99 %'],
  ['met', 0.954, [0.95], '95 %'],
  ['of the whole', 0.997, [1], '99 %'],
  ['between whole percent', 0.9447, [0.9451], '94 %'],
  ['between whole percent and met', 0.9452, [0.9451], '95 %'],
  ['that stands a hair below a half', 0.145, [], '15 %'],
])('a share with a limit %s', (_case, share, limits, text) => {
  expect(spaced(formatShare(share, { limits, bound: 'minst' }))).toBe(text);
});

test.each([
  [0.95, '95 %'],
  [0.945, '94,5 %'],
  [2 / 3, '66,67 %'],
])('a goal of %d shows its decimals', (share, text) => {
  expect(spaced(formatLimitShare(share))).toBe(text);
});

test('numbers, units and dates stay on one line', () => {
  expect(formatShare(0.5)).toBe('50\u00A0%');
  expect(countOf(12345, 'rad', 'rader')).toBe('12\u00A0345\u00A0rader');
  expect(formatDate('2025-03-01')).toBe('1\u00A0mars\u00A02025');
});

test.each([
  [0, '0 rader'],
  [1, '1 rad'],
  [2, '2 rader'],
])('%i: %s', (count, text) => {
  expect(spaced(countOf(count, 'rad', 'rader'))).toBe(text);
});

test('a civil time is shown with a space', () => {
  expect(formatTime('2025-03-31T08:30')).toBe('2025-03-31 08:30');
  expect(formatTime('2025-03-31')).toBe('2025-03-31');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a och b'],
  [['a', 'b', 'c'], 'a, b och c'],
])('%j in a sentence is %j', (words, text) => {
  expect(joinWords(words)).toBe(text);
  expect(joinWords(words, 'eller')).toBe(text.replace(' och ', ' eller '));
});

test('a number never shows a wrong sign, and no digit is lost to grouping', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      const text = formatNumber(value, 0);
      expect(Number(text.replace(/\u00A0/g, '').replace('\u2212', '-'))).toBe(value);
    }),
  );
});
