import fc from 'fast-check';
import {
  cleanText,
  compareSwedish,
  digitsAt,
  digitsAtEnd,
  editDistance,
  foldChoice,
  foldText,
  isDecomposed,
  isUnclean,
  nearestText,
  needsLook,
  onOneLine,
} from '../../../src/core/workbook/text.ts';
import { anyText } from '../../support/any-text.ts';

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

test('every sign is cleaned and folded as it is beside one that allows no short cut', () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const texts = signs.flatMap((sign) => [sign, `${sign}O${sign} ${sign} x${sign}`]);
  const differing = texts.filter(
    (text) =>
      cleanText(text) !== cleanText(`${text}|Ω`).slice(0, -2).trim() ||
      foldText(text) !== foldText(`${text}|Ω`).slice(0, -2).trim(),
  );
  expect(differing).toEqual([]);
});

test.each([
  '',
  'Öva',
  'Två  ord',
  'Två\nrader',
  'tabb\tmitt i',
  '👩🏽‍💻',
  'e\u0301e'.normalize('NFC'),
  'x\u0301',
  'نماز',
])('%j is clean', (text) => {
  expect(isUnclean(text)).toBe(false);
  expect(cleanText(text)).toBe(text);
});

test('a cleaned text is clean, and an unclean one is changed by it', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(isUnclean(cleanText(text))).toBe(false);
      if (isUnclean(text)) expect(cleanText(text)).not.toBe(text);
    }),
  );
});

test.each([
  ['Öva', false],
  ['Två  ord', false],
  ['E-post', true],
  ['#REF!', true],
  ['=1', true],
  [' Öva', true],
  ['Öva ', true],
  ['', true],
])('%j needs a closer look: %s', (text, needs) => {
  expect(needsLook(text)).toBe(needs);
});

test('headers compare without case and double spaces, list values without a full stop too', () => {
  expect(foldText(' I  Verksamhetsplan\n')).toBe('i verksamhetsplan');
  expect(foldText('Klar.')).toBe('klar.');
  expect(foldChoice('Klar .')).toBe('klar');
  expect(foldChoice('Bl.a. klar')).toBe('bl.a. klar');
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

/** By its definition, without memory of what is already counted. */
function distanceByDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [aRest, bRest] = [a.slice(1), b.slice(1)];
  const ways = [
    1 + distanceByDefinition(aRest, b),
    1 + distanceByDefinition(a, bRest),
    (a[0] === b[0] ? 0 : 1) + distanceByDefinition(aRest, bRest),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(1 + distanceByDefinition(a.slice(2), b.slice(2)));
  return Math.min(...ways);
}

test('edits are counted as they are defined, up to the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 6 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(distanceByDefinition(a, b), limit + 1));
    }),
    { numRuns: 300 },
  );
});

const statuses = ['Ej påbörjad', 'Pågående', 'Klar', 'Pausad', 'Avbruten'];
test.each([
  ['Pågånde', 'Pågående'],
  ['pausd', 'Pausad'],
  ['Klra', 'Klar'],
  ['Kar', 'Klar'],
  ['Ej pobrjad', 'Ej påbörjad'],
  ['avbr', 'Avbruten'],
  ['avb', 'Avbruten'],
  ['av', undefined],
  ['Pa', undefined],
  ['Vilande', undefined],
  ['K', undefined],
  ['', undefined],
  ['x'.repeat(101), undefined],
])('%j most likely means %j', (text, meant) => {
  expect(nearestText(text, statuses)).toBe(meant);
});

test.each([
  ['k', 'kö', undefined],
  ['ko', 'kok', 'kok'],
  ['x'.repeat(100), 'x'.repeat(99), 'x'.repeat(99)],
  ['x'.repeat(101), 'x'.repeat(100), undefined],
])('texts of 2–100 letters are guessed at: %j may mean %j', (text, candidate, meant) => {
  expect(nearestText(text, [candidate])).toBe(meant);
});

test('of two candidates as near, none is meant', () => {
  expect(nearestText('rad', ['bad', 'råd'])).toBeUndefined();
  expect(nearestText('rapport', ['Rapport A', 'Rapport B'])).toBeUndefined();
});

test('people read å before ä before ö, and capitals among the others', () => {
  const words = ['ö', 'Zebra', 'ä', 'anka', 'å', 'Ankare', 'Anka'];
  expect([...words].sort(compareSwedish)).toEqual(['Anka', 'anka', 'Ankare', 'Zebra', 'å', 'ä', 'ö']);
});

test.each([
  ['Anka', 'anka', -1],
  ['anka', 'Anka', 1],
  ['anka', 'anka', 0],
])('%s beside %s: %i', (a, b, order) => {
  expect(compareSwedish(a, b)).toBe(order);
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

test.each([
  ['Öva', false],
  ['O\u0308va', true],
  ['q\u0308', false],
])('%j has letters in parts: %s', (text, expected) => {
  expect(isDecomposed(text)).toBe(expected);
});

test.each([
  ['en', 'en'],
  [' en ', 'en'],
  ['en\ntvå', 'en två'],
  [' en \r\n\n \t två\n', 'en två'],
  ['\n', ''],
])('%j on one line is %j', (text, line) => {
  expect(onOneLine(text)).toBe(line);
});

test.each([
  ['12a3', 0, 2, 1],
  ['12a3', 3, 1, 1],
  ['a', 0, 0, 0],
  ['', 0, 0, 0],
  ['123', 0, 3, 3],
  ['٣3', 0, 0, 1],
])('%j has digits from %i on: %i, and at its end: %i', (text, start, there, atEnd) => {
  expect([digitsAt(text, start), digitsAtEnd(text)]).toEqual([there, atEnd]);
});
