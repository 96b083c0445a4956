import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { CellValue, KnownValue } from '../../../../src/core/index.ts';
import { editWorkbook } from '../../../../src/formats/excel/edit/edit-workbook.ts';
import type { CellWrite } from '../../../../src/formats/excel/edit/patch-sheet.ts';
import { anyText } from '../../../support/any-text.ts';
import { hostErrorOf } from '../../../support/host-error-of.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx, dateStyles, type SheetSource, type XlsxSource } from '../../../support/xlsx-builder.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function edit(bytes: Uint8Array, ...cells: CellWrite[]): Uint8Array {
  return editWorkbook(readWorkbook(bytes, 'test.xlsx'), { Blad1: cells });
}

function rowsOf(bytes: Uint8Array): readonly (readonly CellValue[])[] {
  return readWorkbook(bytes, 'test.xlsx').workbook.sheets[0]!.rows;
}

function part(bytes: Uint8Array, name = 'xl/worksheets/sheet1.xml'): string {
  return Buffer.from(unzipSync(bytes)[name] ?? []).toString();
}

function sheet(source: SheetSource, more: XlsxSource = {}): Uint8Array {
  return buildXlsx({ styles: dateStyles, ...more, sheets: [source] });
}

describe('a value', () => {
  test.each<[string, KnownValue]>([
    ['text', 'Klar'],
    ['text that looks like a formula', '=1+1'],
    ['text with plus', '+46 8 123'],
    ['text with minus', '-hej'],
    ['text with at', '@SUM(A1)'],
    ['text with an apostrophe', "'=1"],
    ['text with markup', '<b>&amp;</b>'],
    ['text with an escape', '_x0041_ _x005F_'],
    ['text with control characters', 'a\u0000b\u0007c\r\n\td'],
    ['text with half a character', 'a\ud83d b \ude00'],
    ['text with spaces around', '  a  b  '],
    ['decomposed text and emoji', 'a\u030a 😀'],
    ['text of 60,000 characters', 'å'.repeat(60_000)],
    ['a number', 0.1 + 0.2],
    ['a small number', 1.5e-300],
    ['true', true],
    ['false', false],
    ['a date', { date: '2025-03-31' }],
    ['a date with time', { date: '2025-03-31T08:30' }],
    ['nothing', null],
  ])('%s comes back as it was', (_, value) => {
    const out = edit(sheet({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' }), {
      row: 1,
      column: 1,
      value,
    });
    expect(rowsOf(out)).toEqual([[value, 2]]);
  });

  test('text of any kind comes back through any number of trips', () => {
    const bytes = sheet({ rows: '' });
    fc.assert(
      fc.property(anyText({ minLength: 1 }), fc.integer({ min: 1, max: 3 }), (text, trips) => {
        let out = bytes;
        for (let trip = 0; trip < trips; trip++) out = edit(out, { row: 2, column: 3, value: text });
        expect(rowsOf(out)[1]?.[2]).toBe(text);
      }),
    );
  });

  test('a date before 1900 becomes text', () => {
    const out = edit(sheet({}), { row: 1, column: 1, value: { date: '1899-12-31' } });
    expect(rowsOf(out)).toEqual([['1899-12-31']]);
  });

  test('dates count from 1904 when the workbook says so', () => {
    const out = edit(sheet({}, { workbookProperties: 'date1904="1"' }), {
      row: 1,
      column: 1,
      value: { date: '2025-03-31' },
    });
    expect(part(out)).toContain('<v>44285</v>');
    expect(rowsOf(out)).toEqual([[{ date: '2025-03-31' }]]);
  });
});

describe('the format of a cell', () => {
  const rows = '<row r="1"><c r="A1" s="4"><v>45000</v></c><c r="B1" s="3"><v>1</v></c></row>';
  test.each<[string, CellWrite, string]>([
    ['is kept for text', { row: 1, column: 1, value: 'x' }, '<c r="A1" s="4" t="inlineStr">'],
    [
      'is kept for a date when it shows dates',
      { row: 1, column: 1, value: { date: '2025-03-31' } },
      '<c r="A1" s="4"><v>45747</v></c>',
    ],
    ['is kept when the cell is emptied', { row: 1, column: 1, value: null }, '<c r="A1" s="4"/>'],
    ['no longer shows a date for a number', { row: 1, column: 1, value: 7 }, '<c r="A1"><v>7</v></c>'],
    [
      'shows a date for a date',
      { row: 1, column: 2, value: { date: '2025-03-31' } },
      '<c r="B1" s="1"><v>45747</v></c>',
    ],
    ['can be given', { row: 1, column: 1, value: 7, style: 3 }, '<c r="A1" s="3"><v>7</v></c>'],
  ])('%s', (_, change, expected) => {
    expect(part(edit(sheet({ rows }), change))).toContain(expected);
  });

  test('no longer shows a word for a number, and still does for a boolean that is a number', () => {
    const styles = dateStyles.replace('formatCode="[h]:mm"', 'formatCode="&quot;Ja&quot;;;&quot;Nej&quot;"');
    const words = '<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1" s="3"><v>0</v></c></row>';
    const out = edit(sheet({ rows: words }, { styles }), { row: 1, column: 1, value: 1 });
    expect(rowsOf(out)).toEqual([[1, false]]);
  });

  test('is added to the styles, other properties kept, only once', () => {
    const styles = dateStyles.replace('numFmtId="164" fontId="0"', 'numFmtId="164" fontId="0" quotePrefix="1"');
    const out = edit(
      sheet({ rows: '<row r="1"><c r="A1" s="3"/><c r="B1" s="3"/></row>' }, { styles }),
      { row: 1, column: 1, value: { date: '2025-03-31' } },
      { row: 1, column: 2, value: { date: '2025-04-01' } },
    );
    expect(part(out, 'xl/styles.xml')).toContain('<cellXfs count="6">');
    expect(part(out, 'xl/styles.xml')).toContain('numFmtId="14" fontId="0" quotePrefix="1"');
    expect(part(out)).toContain('<c r="B1" s="5">');
  });

  test.each<[string, XlsxSource]>([
    ['without styles', {}],
    ['whose part of styles is missing', { styles: '', parts: { 'xl/styles.xml': null } }],
    ['whose part of styles is empty', { styles: '', parts: { 'xl/styles.xml': '<styleSheet xmlns="urn:x"/>' } }],
    ['whose list of formats is empty', { styles: '<fonts count="0"/><cellXfs count="0"></cellXfs>' }],
  ])('of a workbook %s is made, and cells that point nowhere go on looking as they did', (_, source) => {
    const bytes = sheet({ rows: '<row r="1"><c r="A1" s="3"><v>45747</v></c><c r="B1" s="1"/></row>' }, {
      styles: undefined,
      ...source,
    } as XlsxSource);
    const out = edit(bytes, { row: 2, column: 1, value: { date: '2025-03-31' } });
    expect(rowsOf(out)).toEqual([[45747], [{ date: '2025-03-31' }]]);
    const styles = part(out, 'xl/styles.xml');
    expect(styles).toMatch(
      /<fonts count="1">.*<fills count="2">.*<borders count="1">.*<cellStyleXfs count="1">.*<cellXfs count="5">/s,
    );
    expect(part(out)).toContain('<c r="A1" s="3"><v>45747</v></c>');
  });

  test('of a workbook without styles is made', () => {
    const out = edit(buildXlsx(), { row: 1, column: 1, value: { date: '2025-03-31T08:30' } });
    expect(rowsOf(out)).toEqual([[{ date: '2025-03-31T08:30' }]]);
  });

  test('a new cell takes that of its row, its column, or the last row above', () => {
    const source = {
      before: '<cols><col min="3" max="4" style="2"/></cols>',
      rows: '<row r="1" s="3" customFormat="1"><c r="A1"/></row><row r="2"><c r="A2" s="4"/></row>',
    };
    const out = part(
      edit(
        sheet(source),
        { row: 1, column: 2, value: 'rad' },
        { row: 2, column: 3, value: 'kolumn' },
        { row: 3, column: 1, value: { date: '2025-03-31' } },
        { row: 3, column: 4, value: 'kolumn' },
      ),
    );
    for (const cell of ['r="B1" s="3"', 'r="C2" s="2"', 'r="A3" s="4"', 'r="D3" s="2"'])
      expect(out).toContain(`<c ${cell}`);
  });
});

describe('cells that are new', () => {
  test('go in their place among rows and cells', () => {
    const out = edit(
      sheet({
        before: '<dimension ref="B2:D4"/>',
        rows: '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>3</v></c></row><row r="4"/>',
      }),
      { row: 1, column: 1, value: 'a' },
      { row: 2, column: 3, value: 'mellan' },
      { row: 2, column: 4, value: 4 },
      { row: 2, column: 6, value: 'sist' },
      { row: 3, column: 1, value: 'rad 3' },
      { row: 4, column: 2, value: true },
      { row: 9, column: 1, value: 9 },
    );
    expect(rowsOf(out)).toEqual([
      ['a'],
      [null, 1, 'mellan', 4, null, 'sist'],
      ['rad 3'],
      [null, true],
      [],
      [],
      [],
      [],
      [9],
    ]);
    expect(part(out)).toContain('<dimension ref="A1:F9"/>');
    expect(part(out)).toContain('spans="2:6"');
    expect([...part(out).matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual(['1', '2', '3', '4', '9']);
  });

  test('go into a sheet without cells', () => {
    const xml = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
    expect(rowsOf(edit(sheet({ xml }), { row: 2, column: 2, value: 'x' }))).toEqual([[], [null, 'x']]);
  });

  test('go among cells without references', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const out = edit(sheet({ rows }), { row: 1, column: 2, value: null }, { row: 2, column: 3, value: 'x' });
    expect(rowsOf(out)).toEqual([[1], [3, null, 'x']]);
  });

  test('go among rows whose cells alone tell where they are', () => {
    const rows = '<row><c r="A2"><v>1</v></c></row><row><c r="A4"><v>2</v></c></row>';
    const out = edit(sheet({ rows }), { row: 3, column: 1, value: 'x' }, { row: 4, column: 2, value: 'y' });
    expect(rowsOf(out)).toEqual([[], [1], ['x'], [2, 'y']]);
  });

  test('empty ones are not written', () => {
    const bytes = sheet({ rows: '<row r="1"><c r="A1"/></row>' });
    expect(part(edit(bytes, { row: 1, column: 2, value: null }, { row: 5, column: 1, value: null }))).toBe(part(bytes));
  });

  test('are prefixed and encoded as the sheet is', () => {
    const xml = Buffer.from(
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="urn"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>',
      'utf16le',
    );
    const out = edit(buildXlsx({ parts: { 'xl/worksheets/sheet1.xml': xml } }), { row: 1, column: 1, value: 'å' });
    const text = Buffer.from(unzipSync(out)['xl/worksheets/sheet1.xml']!).toString('utf16le');
    expect(text).toContain('<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">å</x:t></x:is></x:c>');
  });
});

describe('a row or a cell that the sheet writes twice', () => {
  const twice = sheet({
    rows:
      '<row r="5"><c r="A5" t="str"><v>först</v></c><c r="B5"><v>1</v></c></row>' +
      '<row r="9"><c r="A9"><v>9</v></c></row>' +
      '<row r="5"><c r="A5" t="str"><v>sist</v></c><c r="C5"><v>3</v></c><c r="C5"><v>4</v></c></row>',
  });
  const rowFive = (bytes: Uint8Array) => rowsOf(bytes)[4];

  test('is read as one, the last cell of a place first', () => {
    expect(rowFive(twice)).toEqual(['sist', 1, 4]);
  });

  test.each<[string, CellWrite, CellValue[]]>([
    ['a cell that both have', { row: 5, column: 1, value: 'ny' }, ['ny', 1, 4]],
    ['a cell of the first', { row: 5, column: 2, value: 7 }, ['sist', 7, 4]],
    ['a cell that one of them has twice', { row: 5, column: 3, value: 7 }, ['sist', 1, 7]],
    ['a cell that neither has', { row: 5, column: 4, value: 7 }, ['sist', 1, 4, 7]],
    ['a cell that is emptied, and stays so', { row: 5, column: 1, value: null }, [null, 1, 4]],
  ])('is edited where it was read: %s', (_, change, expected) => {
    const out = edit(twice, change);
    expect(rowFive(out)).toEqual(expected);
    expect(rowsOf(out)[8]).toEqual([9]);
  });
});

describe('rows in disorder', () => {
  const disorder = sheet({
    rows: '<row r="7"><c r="A7"><v>7</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>',
  });

  test('are edited where they stand, and new ones do not hide them', () => {
    const out = edit(disorder, { row: 2, column: 1, value: 'två' }, { row: 3, column: 1, value: 'tre' });
    expect(rowsOf(out)).toEqual([[], ['två'], ['tre'], [4], [], [], [7]]);
    expect(part(out).match(/<row /g)).toHaveLength(4);
  });
});

describe('formulas', () => {
  const calculation = {
    parts: { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' },
    contentTypes: '<Override PartName="/xl/calcChain.xml" ContentType="x"/>',
    workbookRelationships: `<Relationship Id="rId50" Type="${office}/calcChain" Target="calcChain.xml"/>`,
  };
  const rows = '<row r="1"><c r="A1"><f>B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>';

  test('are calculated anew when the file is opened, since they may depend on the edit', () => {
    const out = edit(sheet({ rows }, { afterSheets: '<calcPr calcId="1"/><extLst/>' }), {
      row: 1,
      column: 2,
      value: 5,
    });
    expect(part(out, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1" calcCompleted="1" calcId="1"/>');
    expect(part(out)).toContain('<f>B1*2</f>');
  });

  test.each([
    [
      '<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/>',
      '</definedNames><calcPr fullCalcOnLoad="1" calcCompleted="1"/><oleSize',
    ],
    ['<calcPr fullCalcOnLoad="0"/>', '<calcPr calcCompleted="1" fullCalcOnLoad="1"/>'],
  ])('the request goes where the schema wants it: %s', (afterSheets, expected) => {
    expect(part(edit(sheet({ rows }, { afterSheets }), { row: 1, column: 2, value: 5 }), 'xl/workbook.xml')).toContain(
      expected,
    );
  });

  test('of which a script has computed none are not called computed', () => {
    const afterSheets = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
    const out = edit(sheet({ rows }, { afterSheets }), { row: 1, column: 2, value: 5 });
    expect(part(out, 'xl/workbook.xml')).toContain(afterSheets);
  });

  test('whose results are known stay known, also one that is 0', () => {
    const zero = '<row r="1"><c r="A1"><f>B1*2</f><v>0</v></c><c r="B1"><v>0</v></c></row>';
    const once = edit(sheet({ rows: zero }), { row: 1, column: 2, value: 0 });
    expect(rowsOf(edit(once, { row: 1, column: 2, value: 0 }))).toEqual([[0, 0]]);
  });

  test('a workbook without any is not asked to calculate', () => {
    const bytes = sheet({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    expect(part(edit(bytes, { row: 1, column: 1, value: 5 }), 'xl/workbook.xml')).toBe(part(bytes, 'xl/workbook.xml'));
  });

  test('one that gives way takes the calculation chain with it, whole', () => {
    const out = edit(sheet({ rows }, calculation), { row: 1, column: 1, value: 5 });
    expect(Object.keys(unzipSync(out))).not.toContain('xl/calcChain.xml');
    expect(part(out, '[Content_Types].xml')).not.toContain('calcChain');
    expect(part(out, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('another cell leaves the calculation chain alone', () => {
    const out = edit(sheet({ rows }, calculation), { row: 1, column: 2, value: 5 });
    expect(Object.keys(unzipSync(out))).toContain('xl/calcChain.xml');
  });

  test('that shared the text of one that gives way get their own', () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;"&lt;x"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" ca="1" si="0"></f><v>3</v></c><c r="B3"><f t="shared" ref="B3:B4" si="1">C3</f><v>1</v></c></row>';
    const out = part(edit(sheet({ rows: shared }), { row: 1, column: 1, value: 'x' }));
    expect(out).toContain('<c r="A2"><f>B2&amp;"&lt;x"</f><v>2</v></c>');
    expect(out).toContain('<c r="A3"><f ca="1">B3&amp;"&lt;x"</f><v>3</v></c>');
    expect(out).toContain('<f t="shared" ref="B3:B4" si="1">C3</f>');
  });

  const block =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">X</f><v>1</v></c><c r="B1"><f t="array" ref="B1">Y</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  test.each([1, 2])('an array formula of several cells is not broken by row %d', (row) => {
    const error = hostErrorOf(() => edit(sheet({ rows: block }), { row, column: 1, value: 5 }));
    expect(error.code).toBe('formula-block');
    expect(error.message).toContain(`A${row}`);
  });

  test('an array formula of one cell gives way', () => {
    expect(rowsOf(edit(sheet({ rows: block }), { row: 1, column: 2, value: 5 }))).toEqual([[1, 5], [2]]);
  });
});

describe('the rest of the file', () => {
  const signature = {
    parts: {
      '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/_rels/origin.sigs.rels':
        '<Relationships><Relationship Id="r" Type="http://x/signature" Target="sig1.xml"/></Relationships>',
      '_xmlsignatures/sig1.xml': '<Signature/>',
    },
    contentTypes: '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="s"/>',
  };

  test('comes out byte for byte, each entry in its place', () => {
    const bytes = sheet(
      {},
      { parts: { 'xl/media/image1.png': new Uint8Array([1, 2, 3]), 'customXml/item1.xml': '<a/>' } },
    );
    const out = edit(bytes, { row: 1, column: 1, value: 'x' });
    const [before, after] = [unzipSync(bytes), unzipSync(out)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before)) {
      if (name !== 'xl/worksheets/sheet1.xml') expect([name, after[name]]).toEqual([name, before[name]]);
    }
  });

  test('is the very same when there is nothing to change', () => {
    const bytes = sheet({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    expect(edit(bytes)).toBe(bytes);
  });

  test('the same edit gives the same bytes', () => {
    const bytes = sheet({});
    const change = { row: 1, column: 1, value: { date: '2025-03-31' } };
    expect(edit(bytes, change)).toEqual(edit(bytes, change));
  });

  test('a signed workbook is not changed', () => {
    const error = hostErrorOf(() => edit(sheet({}, signature), { row: 1, column: 1, value: 'x' }));
    expect(error.code).toBe('signed');
  });

  test('a signed workbook loses its signature, whole, when that is allowed', () => {
    const file = readWorkbook(sheet({}, signature), 'test.xlsm');
    const out = editWorkbook(file, { Blad1: [{ row: 1, column: 1, value: 'x' }] }, { breakSignature: true });
    expect(Object.keys(unzipSync(out)).filter((name) => name.includes('_xmlsignatures'))).toEqual([]);
    expect(part(out, '_rels/.rels')).not.toContain('digital-signature');
    expect(part(out, '[Content_Types].xml')).not.toContain('_xmlsignatures');
  });
});
