import fc from 'fast-check';
import {
  cleanText,
  compareSwedish,
  editDistance,
  foldChoice,
  foldText,
  isUnclean,
  nearestText,
} from '../../../src/core/workbook/text.ts';

test.each([
  [' Öva ', 'Öva'],
  ['Öva\u00A0två', 'Öva två'],
  ['\uFEFFÖva', 'Öva'],
  ['Ö\u00ADva\u200B', 'Öva'],
  ['O\u0308va', 'Öva'],
  ['en\u2028två', 'en\ntvå'],
  ['\u202EÖva', 'Öva'],
  ['\u0000', ''],
])('%j is cleaned to %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
  expect(isUnclean(text)).toBe(true);
});

test.each(['', 'Öva', 'Två  ord', 'Två\nrader', 'tabb\tmitt i', '👩🏽‍💻', 'e\u0301e'.normalize('NFC'), 'نماز'])(
  '%j is clean',
  (text) => {
    expect(isUnclean(text)).toBe(false);
    expect(cleanText(text)).toBe(text);
  },
);

test('a cleaned text is clean, and an unclean one is changed by it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(isUnclean(cleanText(text))).toBe(false);
      if (isUnclean(text)) expect(cleanText(text)).not.toBe(text);
    }),
  );
});

test('headers compare without case and double spaces, list values without a full stop too', () => {
  expect(foldText(' I  Verksamhetsplan\n')).toBe('i verksamhetsplan');
  expect(foldText('Klar.')).toBe('klar.');
  expect(foldChoice('Klar .')).toBe('klar');
});

test.each([
  ['', '', 0],
  ['klar', 'klar', 0],
  ['klar', 'klra', 1],
  ['klar', 'kar', 1],
  ['klar', 'klart', 1],
  ['klar', 'klor', 1],
  ['pågående', 'pagaende', 2],
  ['abc', 'xyz', 3],
  ['a', 'abcdefgh', 4],
])('from %j to %j there are %i edits, at most 4', (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
  expect(editDistance(b, a, 3)).toBe(edits);
});

const statuses = ['Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten'];
test.each([
  ['Pågånde', 'Pågående'],
  ['pausd', 'Pausad'],
  ['Klra', 'Klar'],
  ['avbr', 'Avbruten'],
  ['Pa', undefined],
  ['Vilande', undefined],
  ['K', undefined],
  ['', undefined],
  ['x'.repeat(101), undefined],
])('%j most likely means %j', (text, meant) => {
  expect(nearestText(text, statuses)).toBe(meant);
});

test('of two candidates as near, none is meant', () => {
  expect(nearestText('rad', ['bad', 'råd'])).toBeUndefined();
  expect(nearestText('rapport', ['Rapport A', 'Rapport B'])).toBeUndefined();
});

test('people read å before ä before ö, and capitals among the others', () => {
  const words = ['ö', 'Zebra', 'ä', 'anka', 'å', 'Ankare', 'Anka'];
  expect([...words].sort(compareSwedish)).toEqual(['Anka', 'anka', 'Ankare', 'Zebra', 'å', 'ä', 'ö']);
});

test('the Swedish order is an order', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'z', 'å', 'ä', 'ö', 'Å', 'Ä'), maxLength: 4 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(Math.sign(compareSwedish(a, b))).toBe(-Math.sign(compareSwedish(b, a)) + 0);
      expect(compareSwedish(a, b) === 0).toBe(a === b);
      if (compareSwedish(a, b) <= 0 && compareSwedish(b, c) <= 0) expect(compareSwedish(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
