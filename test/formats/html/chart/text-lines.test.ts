import { brokenLines, textWidth, widestWord } from '../../../../src/formats/html/chart/text-lines.ts';

describe('a text in lines', () => {
  const wide = (characters: number) => 'm'.repeat(characters);
  test.each([
    ['that fits stays whole', 'Klar', textWidth('Klar'), ['Klar']],
    ['as wide as its room stays whole', '2025 kvartal 1', textWidth('2025 kvartal 1'), ['2025 kvartal 1']],
    ['is broken between words', 'Lokal anvisning', textWidth('anvisning'), ['Lokal', 'anvisning']],
    ['keeps white space of any kind as one space', 'a\n\t b', 100, ['a b']],
    [
      'is broken after a sign in a word that is too wide',
      'anna@nacka.se',
      textWidth('nacka.'),
      ['anna@', 'nacka.', 'se'],
    ],
    ['is broken anywhere in a word without signs', wide(5), textWidth(wide(2)), [wide(2), wide(2), wide(1)]],
    [
      'goes on in the line where the broken word ends',
      `${wide(3)} m`,
      textWidth(`${wide(1)} m`),
      [wide(2), `${wide(1)} m`],
    ],
    ['keeps characters of two halves whole', '😀😀', textWidth('😀'), ['😀', '😀']],
    ['of nothing is one empty line', ' ', 100, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(brokenLines(text, width)).toEqual(expected);
  });

  test('takes time in proportion to its length', () => {
    const lines = brokenLines('ord '.repeat(8_000) + 'x'.repeat(32_000), 200);
    expect(lines.join(' ').replaceAll(' ', '')).toHaveLength(3 * 8_000 + 32_000);
  });
});

test('a broad letter takes more room than a narrow one, and one of another script as much as the broadest', () => {
  expect(textWidth('m')).toBeGreaterThan(textWidth('i'));
  expect(textWidth('漢')).toBe(textWidth('m'));
});

test('the widest word is not that with the most characters', () => {
  expect(widestWord('illi mmm')).toBe(textWidth('mmm'));
});
