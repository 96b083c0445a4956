import { sourceOfCsv } from '../../../src/formats/import/source-of-csv.ts';

const text = 'Nr;Åtgärd\r\n1;"Öva; två\r\ngånger"\r\n\r\n2;7,25\r\n';
const rows = [['Nr', 'Åtgärd'], ['1', 'Öva; två\r\ngånger'], [null], ['2', '7,25']];
const latin1 = Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);

test.each([
  ['UTF-8', new TextEncoder().encode(text), 'UTF-8, semikolon'],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'UTF-8, semikolon'],
  ['Windows-1252', latin1, 'Windows-1252, semikolon'],
  ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, ...utf16), 'UTF-16, semikolon'],
  ['UTF-16 without a mark', utf16, 'UTF-16, semikolon'],
])('reads %s, and says so', (_, bytes, readAs) => {
  const read = sourceOfCsv(bytes, 'lista.csv');
  expect([read.source.rows, read.readAs]).toEqual([rows, readAs]);
});

test.each([
  ['a comma', 'Nr,Text\n1,"a;b;c"\n2,d\n', 'komma'],
  ['a tab', 'Nr\tText\n1\ta,b\n2\tc,d,e\n', 'tabb'],
  ['a bar', 'Nr|Text\n1|a,b\n2|c\n', 'lodstreck'],
  ['semicolons under a title with commas', 'Plan, beslutad, 2025\nNr;Text;Vem\n1;a;b\n2;c;d\n', 'semikolon'],
])('finds %s', (_, written, name) => {
  expect(sourceOfCsv(new TextEncoder().encode(written), 'lista.csv').readAs).toBe(`UTF-8, ${name}`);
});

test('goes by a line sep=, which is row 1 and no content', () => {
  const { source } = sourceOfCsv(new TextEncoder().encode('sep=;\nNr;A,B,C\n1;="007"\n'), 'lista.csv');
  expect(source.rows).toEqual([[], ['Nr', 'A,B,C'], ['1', '007']]);
});
