import exceljs from 'exceljs';
import { checkWorkbook } from '../../../../src/core/index.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
function rels(target: string) {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="${target}"/></Relationships>`;
}

/** The totals of a sheet with a table of three rows, whose element has these attributes. */
function totalsOf(
  attributes: string,
  table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ${attributes}/>`,
) {
  const bytes = buildXlsx({
    sheets: [{ rows: '<row r="1"><c r="B1" t="str"><v>ID</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>' }],
    parts: { 'xl/worksheets/_rels/sheet1.xml.rels': rels('../tables/table1.xml'), 'xl/tables/table1.xml': table },
  });
  return readWorkbook(bytes, 'bok.xlsx').workbook.sheets[0]?.totals;
}

test.each([
  ['a table with a total row', 'ref="B1:D3" totalsRowCount="1"', [{ row: 3, first: 1, last: 3 }]],
  ['a table whose total row is not shown', 'ref="B1:D3" totalsRowShown="0"', undefined],
  ['a table that may have had one once, as some programs always write', 'ref="B1:D3" totalsRowShown="1"', undefined],
  ['a total row that is counted as none', 'ref="B1:D3" totalsRowCount="0"', undefined],
  [
    'a table without a header row',
    'ref="B1:D3" headerRowCount="0" totalsRowCount="1"',
    [{ row: 3, first: 1, last: 3 }],
  ],
  ['a count that leaves no room for rows', 'ref="B1:D1" totalsRowCount="4"', undefined],
  ['a count that is no number', 'ref="B1:D3" totalsRowCount="en"', undefined],
  ['a table without a place', 'totalsRowCount="1"', undefined],
])('%s', (_, attributes, expected) => {
  expect(totalsOf(attributes)).toEqual(expected);
});

test('a table in another legal spelling', () => {
  const table =
    '<?xml version="1.0"?><!-- x --><x:table totalsRowCount=\'1\' ref="$B$1:$D$3" xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></x:table>';
  expect(totalsOf('', table)).toEqual([{ row: 3, first: 1, last: 3 }]);
});

test('a table whose part is missing is none', () => {
  const bytes = buildXlsx({
    sheets: [{}],
    parts: { 'xl/worksheets/_rels/sheet1.xml.rels': rels('../tables/table9.xml') },
  });
  expect(readWorkbook(bytes, 'bok.xlsx').workbook.sheets).toEqual([{ name: 'Blad1', rows: [] }]);
});

test.each([true, false])(
  'the last row of an action plan is judged as an action unless it is a total row (%p)',
  async (totalsRow) => {
    const workbook = new exceljs.Workbook();
    const columns = ['ID', 'Verksamhetsår', 'Område', 'Åtgärd', 'Status', 'Klart'];
    workbook.addWorksheet('Handlingsplan').addTable({
      name: 'Plan',
      ref: 'A3',
      totalsRow,
      columns: columns.map((name) => ({ name, totalsRowLabel: name === 'ID' ? 'Summa' : 'x' })),
      rows: [
        ['HP-001', 2025, 'Utbildning', 'Öva', 'Pågående', 0.5],
        ...(totalsRow ? [] : [['Summa', 2025, 'Utbildning', 'Öva', 'Pågående', 0.5]]),
      ],
    });
    const file = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), 'bok.xlsx');
    const { findings } = checkWorkbook(file.workbook, { today: '2025-11-24' });
    const faults = findings.filter(
      ({ sheet, row, severity }) => sheet === 'Handlingsplan' && row === 5 && severity === 'Fel',
    );
    expect(faults.map(({ rule }) => rule)).toEqual(totalsRow ? [] : ['S-06']);
    expect(file.workbook.sheets[0]?.rows[4]?.[0]).toBe('Summa');
  },
);
