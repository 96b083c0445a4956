import { unzipSync } from 'fflate';
import { type ListSheet, listWorkbook } from '../../../../src/formats/excel/index.ts';
import { requireReadable } from '../../../../src/formats/read-back/index.ts';
import { portableUnpacker } from '../../../../src/formats/zip/index.ts';
import { parseXml } from '../../../support/parse-xml.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const people: ListSheet = {
  name: "Folk & 'fä'",
  frozenColumns: 1,
  columns: [
    { header: 'Namn', width: 20, style: { wrap: true, vertical: 'top' } },
    { header: 'Andel', width: 10, choices: ['ja', 'nej'] },
  ],
  rows: [
    [{ value: '=1+1 <b>\u0007' }, { value: 0.25, style: { numberFormat: '0 %', fill: 'FFF2CC' } }],
    [{ value: `Anna ${'och Bo '.repeat(5)}` }, { value: { date: '2025-03-31' } }],
  ],
};
const places: ListSheet = { name: 'Orter', frozenColumns: 0, columns: [{ header: 'Ort', width: 10 }], rows: [] };

function part(name: string): string {
  return new TextDecoder().decode(unzipSync(listWorkbook([people, places]))[name]);
}

test('what is written is read again, with texts that would be formulas or break the XML', () => {
  const { workbook } = readWorkbook(listWorkbook([people, places]), 'listor.xlsx');
  expect(workbook.sheets).toMatchObject([
    {
      name: "Folk & 'fä'",
      rows: [
        ['Namn', 'Andel'],
        ['=1+1 <b>\u0007', 0.25],
        [expect.stringMatching(/^Anna/), 45747],
      ],
    },
    { name: 'Orter', rows: [['Ort']] },
  ]);
  requireReadable([{ name: 'listor.xlsx', content: listWorkbook([people, places]) }], portableUnpacker);
});

test('the same lists give the same bytes, in parts that are well-formed', () => {
  expect(Buffer.from(listWorkbook([people])).equals(listWorkbook([people]))).toBe(true);
  for (const name of Object.keys(unzipSync(listWorkbook([people, places])))) expect(parseXml(part(name))).toBeDefined();
});

test('the header stays in sight, is filtered by and repeated on each printed page', () => {
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
  expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
  expect(part('xl/workbook.xml')).toContain(`localSheetId="0">'Folk &amp; ''fä'''!$1:$1</definedName>`);
});

test('cells of a column with choices offer them; a list without rows has none to offer', () => {
  expect(part('xl/worksheets/sheet1.xml')).toContain(
    '<dataValidation type="list" allowBlank="1" sqref="B2:B3"><formula1>"ja,nej"</formula1></dataValidation>',
  );
  expect(part('xl/worksheets/sheet2.xml')).not.toContain('dataValidation');
});

test('a row has room for a text that is wrapped, and no more than that otherwise', () => {
  expect(part('xl/worksheets/sheet1.xml').match(/<row [^>]*>/g)).toEqual([
    '<row r="1">',
    '<row r="2">',
    '<row r="3" ht="45" customHeight="1">',
  ]);
});

test('each look is one format, whoever asks for it', () => {
  const styles = part('xl/styles.xml');
  expect(styles).toContain('<cellXfs count="5">');
  expect(styles).toContain('formatCode="0 %"');
});
