import { packageFault } from '../../support/unpacked-by-node.ts';
import { buildXlsx, xlsxParts, zipParts } from '../../support/xlsx-builder.ts';

test('a sound file has no fault', () => expect(packageFault(buildXlsx(), 'x.xlsx')).toBeUndefined());

test.each<[string, Record<string, string | Uint8Array>, string]>([
  ['a part that is not XML', { 'xl/styles.xml': '<styleSheet><a></styleSheet>' }, 'xl/styles.xml är inte giltig XML'],
  ['links that are not XML', { 'xl/_rels/workbook.xml.rels': 'x' }, 'xl/_rels/workbook.xml.rels är inte giltig XML'],
  [
    'a workbook inside it with such a part',
    { 'word/embeddings/data.xlsx': zipParts({ ...xlsxParts(), 'xl/workbook.xml': '<workbook>' }) },
    'word/embeddings/data.xlsx: xl/workbook.xml är inte giltig XML',
  ],
])('%s is one', (_, parts, fault) => {
  expect(packageFault(zipParts({ ...xlsxParts(), ...parts }), 'x.xlsx')).toBe(fault);
});

test('what is attached is nobody’s business', () => {
  expect(
    packageFault(zipParts({ ...xlsxParts(), 'customXml/item1.xml': 'x', 'a.vml': '<br>' }), 'x.xlsx'),
  ).toBeUndefined();
});

test('a file that is cut is one', () => {
  expect(packageFault(buildXlsx().subarray(0, 200), 'x.xlsx')).toMatch(/^Filen x\.xlsx är avkortad/);
});
