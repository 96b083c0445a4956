import { breakEndlessRuns, softenLongWords, softHyphen } from '../../../src/formats/word/soft-hyphens.ts';

const shown = (text: string, longest: number): string => softenLongWords(text, longest).replaceAll(softHyphen, '-');

describe('softening long words', () => {
  test.each([
    ['Informationssäkerhetssamordnare', 'Infor-mations-säker-hets-samord-nare'],
    ['Verksamhetsutvecklare', 'Verk-sam-hets-utveck-lare'],
    ['behörighetsgenomgång', 'behörig-hets-genom-gång'],
    ['Informationsklassning', 'Infor-mations-klass-ning'],
    ['dataskyddsombudet', 'dataskydds-ombudet'],
    ['Tillgänglighet', 'Till-gäng-lig-het'],
    ['KONSEKVENSBEDÖMNING', 'KON-SEK-VENS-BEDÖM-NING'],
  ])('marks in %s where it may break', (word, expected) => {
    expect(shown(word, 10)).toBe(expected);
  });

  test.each([
    ['words that fit', 'Genomför uppföljning', 12],
    ['ids and dates', 'HP-001 2025-12-31 SOF2025123456789', 3],
    ['what is no word', 'b'.repeat(5_000), 10],
    ['no text', '', 10],
  ])('leaves %s alone', (_, text, longest) => {
    expect(softenLongWords(text, longest)).toBe(text);
  });

  test('changes only the words that do not fit', () => {
    expect(shown('Ansvarig: informationssäkerhetssamordnare, enhetschef', 12)).toBe(
      'Ansvarig: infor-mations-säker-hets-samord-nare, enhetschef',
    );
  });
});

describe('breaking endless runs', () => {
  test('gives pasted text without spaces invisible places to break', () => {
    const broken = breakEndlessRuns(`Se ${'x'.repeat(1_005)} ovan`);
    expect(broken.replaceAll('\u200b', '')).toBe(`Se ${'x'.repeat(1_005)} ovan`);
    expect(Math.max(...broken.split(/[ \u200b]/u).map((part) => part.length))).toBe(10);
  });

  test('never parts a surrogate pair', () => {
    expect(breakEndlessRuns('🙂'.repeat(1_000))).toBe(
      Array.from({ length: 100 }, () => '🙂'.repeat(10)).join('\u200b'),
    );
  });

  test.each(['https://example.com/'.padEnd(999, 'a'), 'ord '.repeat(1_000), ''])('leaves other text alone', (text) => {
    expect(breakEndlessRuns(text)).toBe(text);
  });
});
