import type { CellValue } from '../../../../src/core/index.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx, type XlsxSource } from '../../../support/xlsx-builder.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How XlsxWriter, libxlsxwriter and openpyxl end a workbook part. */
const scriptWritten: XlsxSource = { afterSheets: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' };

function read(rows: string, source: XlsxSource = {}) {
  return readWorkbook(buildXlsx({ ...source, sheets: [{ rows }] }), 'x.xlsx');
}

function rowsOf(rows: string, source?: XlsxSource) {
  return read(rows, source).workbook.sheets[0]?.rows;
}

function cellOf(cell: string, source?: XlsxSource): CellValue {
  return rowsOf(`<row r="1">${cell}</row>`, source)?.[0]?.[0] ?? null;
}

const unknown: CellValue = { formula: '=B1+1' };

describe('a formula is unknown', () => {
  test.each([
    ['without a result', '<c r="A1"><f>B1+1</f></c>'],
    ['with an empty result', '<c r="A1"><f>B1+1</f><v/></c>'],
    ['with an empty result, spelled out', '<c r="A1"><f>B1+1</f><v></v></c>'],
    ['with a blank result', '<c r="A1"><f>B1+1</f><v> </v></c>'],
    ['with an empty error', '<c r="A1" t="e"><f>B1+1</f><v></v></c>'],
    ['with an empty truth value', '<c r="A1" t="b"><f>B1+1</f><v/></c>'],
    ['without a result where text is expected', '<c r="A1" t="str"><f>B1+1</f></c>'],
    ['with a number that is none', '<c r="A1"><f>B1+1</f><v>NaN</v></c>'],
    ['that Apache POI has not computed', '<c r="A1"><f>B1+1</f><v>0.0</v></c>'],
    ['that Google was still at', '<c r="A1" t="str"><f>B1+1</f><v>Loading...</v></c>'],
    ['that Excel was still at', '<c r="A1" t="e"><f>B1+1</f><v>#GETTING_DATA</v></c>'],
    ['in CDATA', '<c r="A1"><f><![CDATA[B1+1]]></f></c>'],
  ])('%s', (_, cell) => {
    expect(cellOf(cell)).toEqual(unknown);
  });

  test.each<[string, string, CellValue]>([
    ['with an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ['with 0', '<c r="A1"><f>B1</f><v>0</v></c>', 0],
    ['with FALSE', '<c r="A1" t="b"><f>B1</f><v>0</v></c>', false],
    ['with an error', '<c r="A1" t="e"><f>1/B1</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['nowhere: the words may be typed', '<c r="A1" t="str"><v>Loading...</v></c>', 'Loading...'],
  ])('but not %s', (_, cell, value) => {
    expect(cellOf(cell)).toEqual(value);
  });

  test('is listed', () => {
    const { withoutResult } = read('<row r="2"><c r="C2"><f>1</f></c></row>');
    expect(withoutResult).toEqual([{ sheet: 'Blad1', row: 2, column: 3 }]);
  });

  test('each cell that shares a formula has its own', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;$C$1</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>';
    expect(rowsOf(rows)).toEqual([[{ formula: '=B1&$C$1' }], [2], [{ formula: '=B3&$C$1' }]]);
  });

  test('the cells that an array formula fills have its', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f></c><c r="B1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>';
    const formula = { formula: '=B1:B3*2' };
    expect(rowsOf(rows)).toEqual([
      [formula, 1],
      [formula, 2],
      [formula, 3],
    ]);
  });

  test('a block as large as the sheet ends with it', () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">X</f></c></row>';
    expect(rowsOf(rows)).toEqual([[{ formula: '=X' }]]);
  });
});

describe('in a file whose program asks for a calculation and has made none', () => {
  test.each<[string, string, CellValue]>([
    ['0 stands in place of a result', '<c r="A1"><f>B1+1</f><v>0</v></c>', unknown],
    ['so does an empty text', '<c r="A1" t="str"><f>B1+1</f><v></v></c>', unknown],
    ['so does FALSE', '<c r="A1" t="b"><f>B1+1</f><v>0</v></c>', unknown],
    ['a result that the script gave is one', '<c r="A1"><f>B1+1</f><v>4</v></c>', 4],
    ['so is a text', '<c r="A1" t="str"><f>B1+1</f><v>Klar</v></c>', 'Klar'],
    ['what is no formula is what it is', '<c r="A1"><v>0</v></c>', 0],
  ])('%s', (_, cell, value) => {
    expect(cellOf(cell, scriptWritten)).toEqual(value);
  });

  test('the zeros of an array formula are unknown, those beside it are not', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">X</f><v>0</v></c><c r="B1"><v>0</v></c></row>' +
      '<row r="2"><c r="A2"><v>0</v></c><c r="B2"><v>0</v></c></row>';
    expect(rowsOf(rows, scriptWritten)).toEqual([
      [{ formula: '=X' }, 0],
      [{ formula: '=X' }, 0],
    ]);
  });

  const zero = '<c r="A1"><f>B1+1</f><v>0</v></c>';

  test.each<[string, XlsxSource]>([
    ['it says that it has computed all', { afterSheets: '<calcPr fullCalcOnLoad="1" calcCompleted="1"/>' }],
    ['the request is spelled out as none', { afterSheets: '<calcPr fullCalcOnLoad="false"/>' }],
    ['another request is made', { afterSheets: '<calcPr forceFullCalc="1"/>' }],
    [
      'the order of its calculation is there',
      {
        ...scriptWritten,
        workbookRelationships: `<Relationship Id="rId50" Type="${office}/calcChain" Target="calcChain.xml"/>`,
        parts: { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' },
      },
    ],
  ])('unless %s', (_, source) => {
    expect(cellOf(zero, source)).toBe(0);
  });

  test.each(['true', '1'])('the request is spelled %s', (spelled) => {
    expect(cellOf(zero, { afterSheets: `<x:calcPr xmlns:x="urn" fullCalcOnLoad='${spelled}'></x:calcPr>` })).toEqual(
      unknown,
    );
  });
});

describe('a picture in a cell', () => {
  const rich = (structures: string, values: string, metadata: string): XlsxSource => ({
    workbookRelationships: [
      [`${office}/sheetMetadata`, 'metadata'],
      ['http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue', 'richData/rdrichvalue'],
      ['http://schemas.microsoft.com/office/2017/06/relationships/rdRichValueStructure', 'richData/rdstructure'],
    ]
      .map(([type, part], index) => `<Relationship Id="rId6${index}" Type="${type}" Target="${part}.xml"/>`)
      .join(''),
    parts: {
      'xl/metadata.xml': metadata,
      'xl/richData/rdrichvalue.xml': `<rvData>${values}</rvData>`,
      'xl/richData/rdstructure.xml': `<rvStructures>${structures}</rvStructures>`,
    },
  });
  const structures =
    '<s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/><k n="Text" t="s"/></s>' +
    '<s t="_error"><k n="errorType" t="i"/></s><s t="_linkedentity2"><k n="_DisplayString" t="s"/></s><s t="_webimage"><k n="x"/></s>';
  const values =
    '<rv s="0"><v>0</v><v>5</v><v>Intyg &amp; bevis</v></rv><rv s="1"><v>8</v></rv><rv s="2"><v>Stockholm</v></rv><rv s="3"><v>1</v></rv><rv s="0"><v>1</v><v>5</v></rv>';
  const order = [4, 0, 1, 2, 3];
  const metadata =
    '<metadata xmlns:xlrd="urn:rd"><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>' +
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst/></bk></futureMetadata>' +
    `<futureMetadata name="XLRICHVALUE" count="5">${order.map((i) => `<bk><extLst><ext uri="x"><xlrd:rvb i="${i}"/></ext></extLst></bk>`).join('')}</futureMetadata>` +
    `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="5">${order.map((_, v) => `<bk><rc t="2" v="${v}"/></bk>`).join('')}</valueMetadata></metadata>`;
  const source = rich(structures, values, metadata);

  test.each<[string, string, CellValue]>([
    ['is no error', '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>', { picture: '' }],
    ['is known by its alternative text', '<c r="A1" t="e" vm="2"><v>#VALUE!</v></c>', { picture: 'Intyg & bevis' }],
    [
      'may come from the function IMAGE',
      '<c r="A1" t="e" vm="5"><f>_xlfn.IMAGE("u")</f><v>#VALUE!</v></c>',
      { picture: '' },
    ],
    ['an error of a newer kind stays one', '<c r="A1" t="e" vm="3"><f>X</f><v>#VALUE!</v></c>', '#VALUE!'],
    ['a data type is the text that it shows', '<c r="A1" t="e" vm="4"><v>#VALUE!</v></c>', 'Stockholm'],
    ['an error without metadata stays one', '<c r="A1" t="e"><v>#VALUE!</v></c>', '#VALUE!'],
    ['a number without entry stays an error', '<c r="A1" t="e" vm="9"><v>#VALUE!</v></c>', '#VALUE!'],
  ])('%s', (_, cell, value) => {
    expect(cellOf(cell, source)).toEqual(value);
  });

  test.each([
    ['WPS Office', '<c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>'],
    ['Google Sheets', '<c r="A1"><f>IMAGE("https://example.se/a.png")</f><v></v></c>'],
  ])('is one as %s writes it', (_, cell) => {
    expect(cellOf(cell)).toEqual({ picture: '' });
  });

  test('an address that leads nowhere is an error', () => {
    expect(cellOf('<c r="A1" t="e"><f>_xlfn.IMAGE("u")</f><v>#VALUE!</v></c>')).toBe('#VALUE!');
  });
});
