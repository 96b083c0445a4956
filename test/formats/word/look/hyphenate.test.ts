import { readFileSync } from 'node:fs';
import { reviewWorkbook } from '../../../../src/core/index.ts';
import { buildDocument } from '../../../../src/formats/word/build/build-document.ts';
import { textLength } from '../../../../src/formats/word/look/font.ts';
import { breakEndlessRuns, hyphenate, keepIdsWhole, softHyphen } from '../../../../src/formats/word/look/hyphenate.ts';
import { joints } from '../../../../src/formats/word/look/word-joints.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { dividedWords } from './divided-words.ts';

/** The text on lines as wide as so many digits, with hyphens where it may break. */
function shown(text: string, digits: number): string {
  const room = textLength('0'.repeat(digits), 19);
  return hyphenate(text, { room, size: 19, isBold: false }).replaceAll(softHyphen, '-');
}

/** Letters before each mark. */
function placesOf(marked: string, marks: RegExp): number[] {
  return Array.from(marked.matchAll(marks), ({ index }) => marked.slice(0, index).replace(/[-|]/g, '').length);
}

describe('a word too wide for its line', () => {
  test.each([
    ['Informationssäkerhetssamordnare', 14, 'Informations-säkerhets-samordnare'],
    ['Verksamhetsutvecklare', 14, 'Verksamhets-utvecklare'],
    ['dataskyddsombudet', 10, 'data-skydds-ombudet'],
    ['äldreomsorg', 9, 'äldre-omsorg'],
    ['fullständig', 8, 'full-ständig'],
    ['KONSEKVENSBEDÖMNING', 18, 'KONSEKVENS-BEDÖMNING'],
  ])('%s breaks where words are joined', (word, digits, expected) => {
    expect(shown(word, digits)).toBe(expected);
  });

  test.each([
    ['Informationsklassning', 10, 'Infor-mations-klassning'],
    ['Tillgänglighet', 8, 'Till-gäng-lig-het'],
  ])('%s breaks inside a part only where that is too wide too', (word, digits, expected) => {
    expect(shown(word, digits)).toBe(expected);
  });

  test('breaks alone: the words beside it stay whole', () => {
    expect(shown('Ansvarig: informationssäkerhetssamordnare, enhetschef', 14)).toBe(
      'Ansvarig: informations-säkerhets-samordnare, enhetschef',
    );
  });
});

describe('without a mark stay', () => {
  test.each([
    ['words that fit', 'Genomför uppföljning', 12],
    ['ids and dates', 'HP-001 2025-12-31 SOF2025123456789', 3],
    ['what is no word', 'b'.repeat(5_000), 10],
    ['no text', '', 10],
  ])('%s', (_, text, digits) => {
    expect(shown(text, digits)).toBe(text);
  });
});

describe('where Swedish divides words', () => {
  test.each(dividedWords)('%s is divided nowhere else, however narrow its line', (divided) => {
    const word = divided.replace(/[-|]/g, '');
    const right = placesOf(divided, /[-|]/g);
    for (let digits = 1; digits <= word.length; digits++) {
      const wrong = placesOf(shown(word, digits), /-/g).filter((place) => !right.includes(place));
      expect([digits, wrong]).toEqual([digits, []]);
    }
  });

  test('nearly every joint is known', () => {
    const missing = dividedWords.flatMap((divided) => {
      const word = divided.replace(/[-|]/g, '');
      const known = joints(word);
      return placesOf(divided, /\|/g).flatMap((place) => (known.includes(place) ? [] : [`${word} ${place}`]));
    });
    expect(missing).toEqual(['ansvarig 2', 'överenskommelse 4', 'tredjelandsöverföring 6']);
  });
});

/** Words that break in the documents of the example and of the empty workbooks, as a person has read them through. */
const readThrough = [
  ...['Avdelnings-chefen', 'Behörighets-kontrollen', 'Data-skydds-ombud', 'Data-skydds-samordnaren', 'Funktions-stöd'],
  ...['För-valtnings-chefen', 'För-valtnings-controllern', 'Informations-säkerhets-samordnaren', 'Risk-acceptans'],
  ...['Integritets-skydds-myndigheten', 'Konsekvens-bedömningar', 'Register-förteckning', 'Stads-lednings-kontoret'],
  ...['System-förvaltaren', 'Säkerhets-åtgärder', 'Till-syns-myndigheten', 'Utbildnings-uppföljningen'],
  ...['register-förteckningen', 'verksamhets-system', 'person-uppgifts-incidenter', 'Intern-revision'],
  ...['Verksamhets-systemet', 'Barna-vårdsutredningar', 'Ekonomi-systemet', 'Dokument-hanteringen'],
  ...['Säkerhets-samordnaren', 'För-valtnings-ledningen'],
];

test.each(['exempel', 'arbetsbok', 'arbetsbok-liten'])('the document of %s has no division but those', (name) => {
  const { workbook } = readWorkbook(readFileSync(`sheets-templates/${name}.xlsx`), `${name}.xlsx`);
  const { document } = reviewWorkbook(workbook, { today: '2025-11-24' });
  const texts = buildDocument(document).stretches.flatMap(({ blocks }) => JSON.stringify(blocks));
  const words = texts.flatMap((text) => text.match(/\p{L}+(?:\u00ad\p{L}+)+/gu) ?? []);
  const divided = new Set(words.map((word) => word.replaceAll(softHyphen, '-')));
  expect([...divided].filter((word) => !readThrough.includes(word))).toEqual([]);
});

describe('ids and dates', () => {
  test.each([
    ['HP-001 och GR-014', 'HP\u2011001 och GR\u2011014'],
    ['senast 2025-12-31.', 'senast 2025\u201112\u201131.'],
    ['perioden 2025-T1', 'perioden 2025\u2011T1'],
    ['it-avdelningen och 2025–2027', 'it-avdelningen och 2025–2027'],
    ['SOF-2025-AB', 'SOF-2025-AB'],
  ])('%j stay on one line', (text, expected) => {
    expect(keepIdsWhole(text)).toBe(expected);
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
