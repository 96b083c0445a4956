import { editWorkbook } from '../../../../src/formats/excel/edit/edit-workbook.ts';
import { WorkbookEditor } from '../../../../src/formats/excel/edit/workbook-editor.ts';
import { partAddress, partKey } from '../../../../src/formats/excel/package/relationships.ts';
import { newTableSheet } from '../../../support/new-table-sheet.ts';
import { packageFault, readWorkbook } from '../../../support/unpacked-by-node.ts';
import { dateStyles, sheetXml, xlsxParts, zipParts } from '../../../support/xlsx-builder.ts';

type Parts = Record<string, string | Uint8Array>;

const sheet = 'xl/worksheets/sheet1.xml';
const linksPart = 'xl/_rels/workbook.xml.rels';
const types = '[Content_Types].xml';
const rows = '<row r="1"><c r="A1" t="str"><v>x</v></c></row>';

/** A workbook whose only sheet is a part of that name, pointed out by that target. */
function withSheet(name: string, target: string): Parts {
  const parts: Parts = { ...xlsxParts({ sheets: [{ name: 'Kontroll', rows }] }) };
  const content = parts[sheet] ?? '';
  delete parts[sheet];
  return {
    ...parts,
    [name]: content,
    [linksPart]: String(parts[linksPart]).replace('worksheets/sheet1.xml', target),
    [types]: String(parts[types]).replace(`/${sheet}`, `/${partAddress(name)}`),
  };
}

describe('the target of a link', () => {
  test.each([
    ['percent-coded', 'xl/worksheets/blad å 1.xml', 'worksheets/blad%20%C3%A5%201.xml'],
    ['as it is', 'xl/worksheets/blad å 1.xml', 'worksheets/blad å 1.xml'],
    ['as it is, where the archive is coded', 'xl/worksheets/blad%20%C3%A5%201.xml', 'worksheets/blad å 1.xml'],
    ['coded as the archive is', 'xl/worksheets/blad%20%C3%A5%201.xml', 'worksheets/blad%20%C3%A5%201.xml'],
    ['coded in small letters', 'xl/worksheets/blad å 1.xml', 'worksheets/BLAD%20%c3%a5%201.xml'],
    [
      'composed, where the archive is decomposed',
      'xl/worksheets/blad a\u030a 1.xml',
      'worksheets/blad%20%C3%A5%201.xml',
    ],
    ['with a percent sign that codes nothing', 'xl/worksheets/100%.xml', 'worksheets/100%.xml'],
    ['with backslashes', sheet, 'worksheets\\sheet1.xml'],
    ['from the root', sheet, '/xl/worksheets/sheet1.xml'],
    ['with a detour', sheet, '../xl/./worksheets/sheet1.xml'],
  ])('%s leads to the part, for reading, editing and replacing', (_, name, target) => {
    const file = readWorkbook(zipParts(withSheet(name, target)), 'x.xlsx');
    expect(file.workbook.sheets).toEqual([{ name: 'Kontroll', rows: [['x']] }]);
    const edited = editWorkbook(file, { Kontroll: [{ row: 2, column: 1, value: 'y' }] });
    expect(readWorkbook(edited, 'x.xlsx').workbook.sheets[0]?.rows).toEqual([['x'], ['y']]);
    const editor = new WorkbookEditor(file);
    editor.putSheet({ name: 'Kontroll', xml: sheetXml({}) });
    const replaced = editor.save();
    expect(packageFault(replaced, 'x.xlsx')).toBeUndefined();
    expect(readWorkbook(replaced, 'x.xlsx').package.entries).toHaveLength(file.package.entries.length);
  });
});

describe('a link that leads nowhere', () => {
  const withLink = (link: string): Parts => {
    const parts = xlsxParts({ sheets: [{ rows }] });
    return { ...parts, [linksPart]: String(parts[linksPart]).replace('</Relationships>', `${link}</Relationships>`) };
  };
  const type = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"';

  test.each([
    ['without an id', `<Relationship ${type} Target="theme/theme1.xml"/>`],
    ['without a target', `<Relationship Id="rId2" ${type}/>`],
    ['without a type', '<Relationship Id="rId2" Target="theme/theme1.xml"/>'],
    ['to a part that is missing', `<Relationship Id="rId2" ${type} Target="theme/theme1.xml"/>`],
    ['of an unknown type', '<Relationship Id="rId2" Type="urn:x" Target="worksheets/sheet1.xml"/>'],
  ])('%s is passed over, and its id is not given away', (_, link) => {
    const editor = new WorkbookEditor(readWorkbook(zipParts(withLink(link)), 'x.xlsx'));
    editor.putSheet({ name: 'Ny', xml: sheetXml({ rows }) });
    const out = editor.save();
    expect(readWorkbook(out, 'x.xlsx').workbook.sheets.map(({ name }) => name)).toEqual(['Blad1', 'Ny']);
    const ids =
      readWorkbook(out, 'x.xlsx')
        .package.readXml(linksPart)
        .text.match(/Id="[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a part whose name the archive has in the alphabet of old PCs is found', () => {
  const name = 'xl/worksheets/blad # 1.xml';
  const bytes = Buffer.from(zipParts(withSheet(name, 'worksheets/blad%20%C3%A5%201.xml')));
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) bytes[at + name.indexOf('#')] = 0x86;
  const file = readWorkbook(bytes, 'x.xlsx');
  const edited = editWorkbook(file, { Kontroll: [{ row: 2, column: 1, value: 'y' }] });
  expect(readWorkbook(edited, 'x.xlsx').workbook.sheets[0]?.rows).toEqual([['x'], ['y']]);
});

test('styles are found by their type, and others that lie about are not taken for them', () => {
  const parts = xlsxParts({
    sheets: [{ rows: '<row r="1"><c r="A1" s="1"><v>45747</v></c></row>' }],
    styles: dateStyles,
  });
  const links = String(parts[linksPart]);
  const value = (changed: string) => {
    const editor = new WorkbookEditor(readWorkbook(zipParts({ ...parts, [linksPart]: changed }), 'x.xlsx'));
    editor.putSheet(newTableSheet(editor, 'Ny'));
    return readWorkbook(editor.save(), 'x.xlsx').workbook.sheets[0]?.rows[0]?.[0];
  };
  expect(value(links.replace('Id="rId90" ', ''))).toEqual({ date: '2025-03-31' });
  expect(value(links.replace(/<Relationship Id="rId90"[^>]*>/, ''))).toBe(45747);
});

test.each([
  ['Xl/Blad%20%C3%A5.xml', 'xl/blad å.xml'],
  ['xl/blad a\u030a.xml', 'xl/blad å.xml'],
  ['100%', '100%'],
])('the name %s is known as %s', (name, key) => expect(partKey(name)).toBe(key));
