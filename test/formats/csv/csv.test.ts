import fc from 'fast-check';
import { guardFormula, unguardFormula } from '../../../src/formats/csv/formula-text.ts';
import { parseCsv } from '../../../src/formats/csv/parse-csv.ts';
import { csvOf } from '../../../src/formats/csv/write-csv.ts';
import { anyText } from '../../support/any-text.ts';

const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '\0x', '  =1+1', '＝1+1', '＠x', "'=1+1"];
const harmless = ['', "'", "'hej", 'a=1', 'Åtgärd', '1', "it's"];

describe('text that a spreadsheet could run', () => {
  test.each(dangerous)('%j gets one apostrophe', (text) => expect(guardFormula(text)).toBe(`'${text}`));
  test.each(harmless)('%j is left as it is', (text) => expect(guardFormula(text)).toBe(text));

  test('never stands first in a guarded field, and comes back unchanged', () => {
    const text = fc.oneof(fc.string({ unit: fc.constantFrom(...Array.from("'=+-@\t\r\n\0 aå＝")) }), anyText());
    fc.assert(
      fc.property(text, (value) => {
        const guarded = guardFormula(value);
        expect(guarded).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/);
        expect(unguardFormula(guarded)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a table as CSV', () => {
  test.each([
    ['text', ['a', 'b'], 'a;b\r\n'],
    ['an empty cell', [null, 'b'], ';b\r\n'],
    ['numbers', [1234.5, -2], '1234.5;-2\r\n'],
    ['truth values', [true, false], 'Ja;Nej\r\n'],
    ['dates', [{ date: '2025-03-31' }, { date: '2025-03-31T08:30' }], '2025-03-31;2025-03-31T08:30\r\n'],
    ['a semicolon', ['a;b'], '"a;b"\r\n'],
    ['quotation marks', ['a"b'], '"a""b"\r\n'],
    ['a line break', ['a\nb'], '"a\nb"\r\n'],
    ['a negative number as text', ['-2'], "'-2\r\n"],
    ['a formula without result', [{ formula: '=A1+1' }], "'=A1+1\r\n"],
    ['a picture', [{ picture: '' }, { picture: 'Intyg' }], '(bild);(bild: Intyg)\r\n'],
  ])('%s', (_what, row, csv) => expect(csvOf([row])).toBe(csv));

  test('has as many fields in every row', () => expect(csvOf([['a'], [], ['b', 'c']])).toBe('a;\r\n;\r\nb;c\r\n'));
  test('of nothing is empty', () => expect(csvOf([])).toBe(''));

  test('comes back cell by cell, whatever the text', () => {
    const row = fc.tuple(fc.constant('id'), anyText(), fc.string());
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const withHeader = [['a', 'b', 'c'], ...rows];
        const read = parseCsv(csvOf(withHeader)).map((cells) => cells.map(unguardFormula));
        expect(read).toEqual(withHeader);
      }),
    );
  });
});

describe('reading CSV', () => {
  test.each([
    [
      'semicolons',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'commas',
      'a,b\nc,"d,e"\n',
      [
        ['a', 'b'],
        ['c', 'd,e'],
      ],
    ],
    ['tabs', 'a\tb', [['a', 'b']]],
    ['a byte order mark', '\ufeffa;b', [['a', 'b']]],
    ['one column', 'a b\nc\n', [['a b'], ['c']]],
    ['empty rows', '\n\na\n;\n\nb', [['a'], ['b']]],
    ['an open quotation mark', '"a', [['a']]],
    ['text after a quotation mark', '"a"b;c', [['a', 'b', 'c']]],
  ])('%s', (_what, text, rows) => expect(parseCsv(text)).toEqual(rows));
});
