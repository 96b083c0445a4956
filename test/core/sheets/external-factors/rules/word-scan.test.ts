import fc from 'fast-check';
import { wordScan } from '../../../../../src/core/sheets/external-factors/rules/word-scan.ts';

const scan = wordScan(['msb', '1506', 'cybersäkerhetslagen', 'förordningen']);

test.each([
  ['rapporteras till MSB.', true],
  ['MSB', true],
  ['(2025:1506)', true],
  ['CYBERSÄKERHETSLAGEN', true],
  ['AI-förordningen\u00a0gäller', true],
  ['enligt→msb', true],
  ['msbfs 2018:8', false],
  ['cybersäkerhetslagens', false],
  ['15060', false],
  ['', false],
  [' ', false],
])('%p has one of the words: %p', (text, has) => {
  expect(scan(text)).toBe(has);
});

const parts = fc.constantFrom('msb', 'MSB', 'Förordningen', '1506', ' ', '.', ':', '-', 'ö', 'a', '\u00a0', '€', '²');

test('no word is missed that stands between what are neither letters nor digits', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (texts) => {
      const text = texts.join('');
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const has = words.some((word) => ['msb', '1506', 'förordningen'].includes(word));
      expect(scan(text) || !has).toBe(true);
    }),
  );
});
