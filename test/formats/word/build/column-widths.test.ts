import { columnWidths, lineCount, padding } from '../../../../src/formats/word/build/column-widths.ts';
import { textLength } from '../../../../src/formats/word/look/font.ts';
import { table, text } from '../../../support/review-document-builder.ts';

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

const prose = 'Genomför en uppföljning av vilka som har tillgång till uppgifterna, och varför. '.repeat(5);

/** Width of table text on one line, with what of a column is not for text. */
function widthFor(content: string, isBold = false): number {
  return Math.ceil(textLength(content, 19, isBold)) + padding;
}

describe('column widths', () => {
  test('follow the shares asked for', () => {
    expect(columnWidths(table('T', ['A', 'B'], [['x', 'y']], [25, 75]), 9_000)).toEqual([2_250, 6_750]);
  });

  test.each([
    ['a date', '2025-12-31'],
    ['an id', 'HP-001'],
    ['a period', '2025-T1'],
    ['an amount', '38,4\u00a0timmar'],
    ['a short word', 'Pågående'],
    ['a short text', 'Ej bedömd'],
  ])('leave room for %s in a narrow column', (_, word) => {
    const widths = columnWidths(table('T', ['A', 'B'], [[word, prose]], [3, 97]), 9_000);
    expect(widths[0]).toBeGreaterThanOrEqual(widthFor(word));
    expect(sum(widths)).toBe(9_000);
  });

  test('leave room for a heading, which is bold', () => {
    const [narrow] = columnWidths(table('T', ['Slutdatum', 'B'], [['', prose]], [3, 97]), 9_000);
    expect(narrow).toBeGreaterThanOrEqual(widthFor('Slutdatum', true));
  });

  test('leave room for the parts of a word that is joined from others', () => {
    const long = 'Informationssäkerhetssamordnare';
    const [narrow = 0] = columnWidths(table('T', ['A', 'B'], [[long, prose]], [3, 97]), 9_000);
    expect(narrow).toBeGreaterThanOrEqual(widthFor('Informations-'));
    expect(narrow).toBeLessThan(widthFor(long));
  });

  test('leave room for the sign before a judgement', () => {
    const [narrow] = columnWidths(
      table('T', ['A', 'B'], [[[text('Godkänt', { light: 'grön' })], prose]], [3, 97]),
      9_000,
    );
    expect(narrow).toBeGreaterThanOrEqual(widthFor('●\u00a0Godkänt', true));
  });

  test('give what a column has over its longest text to one whose text takes several lines', () => {
    const [short, long] = columnWidths(table('T', ['A', 'B'], [['Ja', prose]], [50, 50]), 9_000);
    expect(short).toBe(widthFor('Ja'));
    expect(long).toBe(9_000 - (short ?? 0));
  });

  test('give nothing to a word that nobody could have written', () => {
    expect(columnWidths(table('T', ['A', 'B'], [['x'.repeat(5_000), prose]], [50, 50]), 9_000)).toEqual([4_500, 4_500]);
  });

  test('share what there is where there is not room for all', () => {
    const dates = Array.from({ length: 12 }, () => '2025-12-31');
    const widths = columnWidths(table('T', dates, [dates]), 9_000);
    expect(new Set(widths)).toEqual(new Set([750]));
    const uneven = dates.map((_, index) => index);
    expect(sum(columnWidths(table('T', dates, [dates], uneven), 9_000))).toBe(9_000);
  });
});

describe('counting lines', () => {
  test.each([
    ['', 1],
    ['kort', 1],
    ['a\nb\nc', 3],
    ['n'.repeat(21), 3],
  ])('%j takes %i lines of ten letters', (content, lines) => {
    expect(lineCount([text(content)], Math.ceil(textLength('n'.repeat(11), 19)) + padding)).toBe(lines);
  });
});
