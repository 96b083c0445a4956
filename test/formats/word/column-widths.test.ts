import { columnWidths, lettersPerLine, lineCount } from '../../../src/formats/word/column-widths.ts';
import { table, text } from '../../support/review-document-builder.ts';

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('column widths', () => {
  test('follow the shares asked for', () => {
    expect(columnWidths(table('T', ['A', 'B'], [['x', 'y']], [25, 75]), 9_000)).toEqual([2_250, 6_750]);
  });

  test.each([
    ['a date', '2025-12-31'],
    ['an id', 'HP-001'],
    ['an amount', '38,4\u00a0timmar'],
    ['a short word', 'Pågående'],
  ])('leave room for %s in a narrow column', (_, word) => {
    const widths = columnWidths(table('T', ['A', 'B'], [[word, 'x']], [3, 97]), 9_000);
    expect(lettersPerLine(widths[0] as number)).toBeGreaterThanOrEqual(word.length);
    expect(sum(widths)).toBe(9_000);
  });

  test('leave room for a heading, too', () => {
    const [narrow] = columnWidths(table('T', ['Slutdatum', 'B'], [], [3, 97]), 9_000);
    expect(lettersPerLine(narrow as number)).toBeGreaterThanOrEqual(9);
  });

  test('give no column more for a word that can break', () => {
    const long = 'Informationssäkerhetssamordnare';
    expect(columnWidths(table('T', ['A', 'B'], [[long, 'x']], [10, 90]), 9_000)).toEqual([900, 8_100]);
  });

  test('leave room for the sign before a judgement', () => {
    const [narrow] = columnWidths(
      table('T', ['A', 'B'], [[[text('Godkänt', { light: 'grön' })], 'x']], [3, 97]),
      9_000,
    );
    expect(lettersPerLine(narrow as number)).toBeGreaterThanOrEqual('● Godkänt'.length);
  });

  test('share what there is where there is not room for all', () => {
    const dates = Array.from({ length: 12 }, () => '2025-12-31');
    const widths = columnWidths(table('T', dates, [dates]), 9_000);
    expect(new Set(widths)).toEqual(new Set([750]));
    expect(
      sum(
        columnWidths(
          table(
            'T',
            dates,
            [dates],
            dates.map((_, index) => index),
          ),
          9_000,
        ),
      ),
    ).toBe(9_000);
  });
});

describe('counting lines', () => {
  test.each([
    ['', 1],
    ['kort', 1],
    ['a\nb\nc', 3],
    ['x'.repeat(21), 3],
  ])('%j takes %i lines of ten letters', (content, lines) => {
    expect(lineCount([text(content)], 10 * 105 + 216)).toBe(lines);
  });
});
