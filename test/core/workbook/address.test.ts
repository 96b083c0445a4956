import fc from 'fast-check';
import { absoluteAddress, cellAddress, columnLetters } from '../../../src/core/workbook/address.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (position, letters) => {
  expect(columnLetters(position)).toBe(letters);
});

test('the letters count columns in base 26 without a zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (position) => {
      const number = [...columnLetters(position)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      expect(number - 1).toBe(position);
    }),
  );
});

test('an address is the column and the row', () => {
  expect(cellAddress(12, 5)).toBe('F12');
});

test.each([
  [{ top: 5, left: 1, bottom: 20, right: 4 }, '$A$5:$D$20'],
  [{ top: 5, left: 28, bottom: 5, right: 28 }, '$AB$5'],
  [{ top: 5, left: 1, bottom: 6, right: 1 }, '$A$5:$A$6'],
])('the absolute address of %j is %s', (range, address) => {
  expect(absoluteAddress(range)).toBe(address);
});
