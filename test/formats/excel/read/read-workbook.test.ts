import type { CellValue } from '../../../../src/core/index.ts';
import { hostErrorOf } from '../../../support/host-error-of.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildRow, buildXlsx, dateStyles, type SheetSource, type XlsxSource } from '../../../support/xlsx-builder.ts';

function rowsOf(source: XlsxSource): readonly (readonly CellValue[])[] {
  return readWorkbook(buildXlsx(source), 'test.xlsx').workbook.sheets[0]!.rows;
}

function firstCell(cell: string, source: Omit<XlsxSource, 'sheets'> = {}): CellValue {
  return readWorkbook(buildRow(cell, source), 'test.xlsx').workbook.sheets[0]!.rows[0]?.[0] ?? null;
}

function read(sheet: SheetSource, source: XlsxSource = {}) {
  return readWorkbook(buildXlsx({ ...source, sheets: [sheet] }), 'test.xlsx');
}

describe('a cell', () => {
  test.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['a number at full precision', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a number in scientific notation', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['a negative number with its type given', '<c r="A1" t="n"><v>-3</v></c>', -3],
    ['a number too large to hold is kept as text', '<c r="A1"><v>1E999</v></c>', '1E999'],
    ['a number that is none is kept as text', '<c r="A1"><v>12 kr</v></c>', '12 kr'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>hej</t></is></c>', 'hej'],
    [
      'an inline text with runs',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c>',
      'ab',
    ],
    ['spaces kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">  a b </t></is></c>', '  a b '],
    ['an inline text where a value is expected', '<c r="A1" t="inlineStr"><v>hej</v></c>', 'hej'],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ['an element without content', '<c r="A1" t="s"/>', null],
    ['an empty value', '<c r="A1"><v/></c>', null],
    ['a text result of a formula', '<c r="A1" t="str"><f>B1</f><v>=1+1</v></c>', '=1+1'],
    ['a number result', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a boolean result', '<c r="A1" t="b"><f>TRUE()</f><v>1</v></c>', true],
    ['an error result', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['an empty text result', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ['text that begins with =', '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    [
      'entities and character references',
      '<c r="A1" t="inlineStr"><is><t>&lt;&amp;&gt;&#229;&#x1F600;</t></is></c>',
      '<&>å😀',
    ],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]>c</t></is></c>', 'a<b>&amp;c'],
    ['a comment inside', '<c r="A1" t="inlineStr"><is><t>a<!-- <t>x</t> -->b</t></is></c>', 'ab'],
    ['control characters', '<c r="A1" t="inlineStr"><is><t>a_x0007_b_x000D_c</t></is></c>', 'a\u0007b\rc'],
    ['an escaped escape', '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>', '_x0041_'],
    ['line ends', '<c r="A1" t="inlineStr"><is><t>a\r\nb&#10;c</t></is></c>', 'a\nb\nc'],
    ['decomposed letters', '<c r="A1" t="inlineStr"><is><t>a\u030a</t></is></c>', 'a\u030a'],
    ['an ISO date', '<c r="A1" t="d"><v>2025-03-31T08:30:00</v></c>', { date: '2025-03-31T08:30' }],
    ['single quotes', "<c r='A1' t='b'><v>1</v></c>", true],
    ['blanks in tags', '<c  r = "A1"\n t = "b" ><v >1</v ></c >', true],
    ['extensions inside', '<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>', 1],
  ])('%s', (_, cell, expected) => {
    expect(firstCell(cell)).toEqual(expected);
  });

  test('a text of 60,000 characters is kept whole', () => {
    const text = 'åäö'.repeat(20_000);
    expect(firstCell(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`)).toBe(text);
  });
});

describe('shared strings', () => {
  const sharedStrings =
    '<si><t>ett</t></si><si><r><t>t</t></r><r><rPr><sz val="9"/></rPr><t>vå</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si><si/>';
  test.each<[number, CellValue]>([
    [0, 'ett'],
    [1, 'två'],
    [2, '東京'],
    [3, null],
  ])('number %d', (index, expected) => {
    expect(firstCell(`<c r="A1" t="s"><v>${index}</v></c>`, { sharedStrings })).toBe(expected);
  });

  test.each(['4', '-1', '0.5', 'x'])('number %s is not there: the file is damaged', (index) => {
    const error = hostErrorOf(() => firstCell(`<c r="A1" t="s"><v>${index}</v></c>`, { sharedStrings }));
    expect(error.code).toBe('damaged');
    expect(error.message).toContain('A1');
  });
});

describe('dates', () => {
  test.each<[string, number, CellValue]>([
    ['a built-in date format', 1, { date: '2025-03-31' }],
    ['a built-in format with time', 2, { date: '2025-03-31' }],
    ['a length of time stays a number', 3, 45747],
    ['a custom date format', 4, { date: '2025-03-31' }],
    ['no date format', 0, 45747],
    ['a format that is not there', 99, 45747],
  ])('%s', (_, style, expected) => {
    expect(firstCell(`<c r="A1" s="${style}"><v>45747</v></c>`, { styles: dateStyles })).toEqual(expected);
  });

  test('the result of a formula can be a date', () => {
    expect(firstCell('<c r="A1" s="1"><f>TODAY()</f><v>45747</v></c>', { styles: dateStyles })).toEqual({
      date: '2025-03-31',
    });
  });

  test('count from 1904 when the workbook says so', () => {
    const source = { styles: dateStyles, workbookProperties: 'date1904="true"' };
    expect(firstCell('<c r="A1" s="1"><v>44285</v></c>', source)).toEqual({ date: '2025-03-31' });
  });
});

describe('rows and columns', () => {
  test('without references follow one another', () => {
    expect(
      rowsOf({ sheets: [{ rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' }] }),
    ).toEqual([[1, 2], [3]]);
  });

  test('without references but for their cells are where the cells say', () => {
    const rows = '<row><c r="A2"><v>1</v></c></row><row><c s="1" r="B4"><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(rowsOf({ sheets: [{ rows }] })).toEqual([[], [1], [], [null, 2], [3]]);
  });

  test('that are skipped are empty, and empty cells at the end are left out', () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/></row><row r="9"><c r="A9" s="1"/></row>';
    expect(rowsOf({ sheets: [{ rows }] })).toEqual([[], [null, 1]]);
  });

  test('a reference jumps and the next cell goes on from there', () => {
    expect(rowsOf({ sheets: [{ rows: '<row r="1"><c r="C1"><v>3</v></c><c><v>4</v></c></row>' }] })).toEqual([
      [null, null, 3, 4],
    ]);
  });

  test('a stray cell in the last row costs one array of empty rows', () => {
    const rows = rowsOf({ sheets: [{ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }] });
    expect(rows).toHaveLength(1_048_576);
    expect(rows[1_048_575]).toHaveLength(16_384);
    expect(rows[0]).toEqual([]);
    expect(new Set(rows).size).toBe(2);
  });

  test('hidden ones are read', () => {
    const sheet = {
      before: '<cols><col min="1" max="1" hidden="1"/></cols>',
      rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
    };
    expect(rowsOf({ sheets: [sheet] })).toEqual([[1]]);
  });

  test('merged cells have the value of the first', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const after = '<mergeCells count="1"><mergeCell ref="A1:B1048576"/></mergeCells>';
    expect(rowsOf({ sheets: [{ rows, after }] })).toEqual([[1, null, 3], [null]]);
  });

  test.each([
    ['a row out of range', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a row that is no number', '<row r="x"><c><v>1</v></c></row>'],
    ['a column out of range', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ])('%s: the file is damaged', (_, rows) => {
    expect(hostErrorOf(() => rowsOf({ sheets: [{ rows }] })).code).toBe('damaged');
  });

  test('millions of places before far cells are refused', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(
      '',
    );
    expect(hostErrorOf(() => rowsOf({ sheets: [{ rows }] })).code).toBe('too-large');
  });

  test('overlapping merged ranges by the thousand are refused', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`).join(
      '',
    );
    const after = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5000)}</mergeCells>`;
    expect(hostErrorOf(() => rowsOf({ sheets: [{ rows, after }] })).code).toBe('too-large');
  });
});

describe('formulas', () => {
  const file = read({
    rows:
      '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">X</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="C2"><v>2</v></c></row>',
  });
  test.each([
    [1, 1, true],
    [1, 2, false],
    [1, 3, true],
    [2, 3, true],
    [3, 3, false],
    [2, 1, true],
  ])('row %d column %d is one: %s', (row, column, expected) => {
    expect(file.isFormula('Blad1', row, column)).toBe(expected);
  });

  test('no cell of a sheet that is not there is one', () => {
    expect(file.isFormula('Blad9', 1, 1)).toBe(false);
  });

  test('without a saved result are listed', () => {
    expect(file.withoutResult).toEqual([{ sheet: 'Blad1', row: 2, column: 1 }]);
  });
});

describe('sheets', () => {
  test('come in the order of their tabs, hidden ones included', () => {
    const sheets = [
      { name: 'Åtgärder' },
      { name: 'Dold', state: 'hidden' },
      { name: 'A &amp; B', state: 'veryHidden' },
    ];
    const file = readWorkbook(buildXlsx({ sheets }), 'test.xlsx');
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual(['Åtgärder', 'Dold', 'A & B']);
    expect(file.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'very-hidden']);
  });

  test('chart sheets and old macro modules are listed but not read', () => {
    const file = readWorkbook(
      buildXlsx({
        workbookRelationships:
          '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/>',
        parts: {
          'xl/chartsheets/sheet1.xml': '<chartsheet/>',
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><sheets><sheet name="Diagram" r:id="rId7"/><sheet name="Modul" r:id=""/><sheet name="Data" r:id="rId1"/></sheets></workbook>',
        },
      }),
      'test.xlsx',
    );
    expect(file.sheets.map(({ kind }) => kind)).toEqual(['chartsheet', 'macrosheet', 'worksheet']);
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
  });

  test('with the same name but for case: the file is damaged', () => {
    expect(hostErrorOf(() => readWorkbook(buildXlsx({ sheets: [{ name: 'A' }, { name: 'a' }] }), 'x')).code).toBe(
      'damaged',
    );
  });

  test('whose part is missing: the file is damaged, and the sheet is named', () => {
    const bytes = buildXlsx({ sheets: [{ name: 'Handlingsplan' }], parts: { 'xl/worksheets/sheet1.xml': null } });
    const error = hostErrorOf(() => readWorkbook(bytes, 'x.xlsx'));
    expect(error.code).toBe('damaged');
    expect(error.message).toContain('Handlingsplan');
  });
});

describe('spellings of the format', () => {
  test('prefixed elements and strict namespaces', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = buildXlsx({
      parts: {
        '_rels/.rels': `<Relationships><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>hej</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(readWorkbook(bytes, 'x').workbook).toEqual({ sheets: [{ name: 'S', rows: [['hej']] }] });
  });

  const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="inlineStr"><is><t>åäö😀</t></is></c></row></sheetData></worksheet>`;
  test.each<[string, Uint8Array]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text.replace('UTF-16', 'UTF-8')}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['Latin 1', Buffer.from(text.replace('UTF-16', 'ISO-8859-1').replace('😀', '&#128512;'), 'latin1')],
  ])('%s', (_, part) => {
    expect(rowsOf({ parts: { 'xl/worksheets/sheet1.xml': part } })).toEqual([['åäö😀']]);
  });

  test('the alphabet of Windows, with its dashes and quotes', () => {
    const xml = `<?xml version='1.0' encoding = 'windows-1252'?><worksheet><sheetData><row><c t="inlineStr"><is><t>å # b</t></is></c></row></sheetData></worksheet>`;
    const part = Buffer.from(xml.replace('#', '\x96'), 'latin1');
    expect(rowsOf({ parts: { 'xl/worksheets/sheet1.xml': part } })).toEqual([['å – b']]);
  });

  test('bytes that are not the encoding they claim: the file is damaged', () => {
    const part = Buffer.from(text.replace('UTF-16', 'UTF-8'), 'latin1');
    expect(hostErrorOf(() => rowsOf({ parts: { 'xl/worksheets/sheet1.xml': part } })).code).toBe('damaged');
  });

  test('part names with backslashes and other case', () => {
    const bytes = buildXlsx({
      parts: { 'xl/worksheets/sheet1.xml': null, 'xl\\Worksheets\\Sheet1.xml': '<worksheet><sheetData/></worksheet>' },
    });
    expect(readWorkbook(bytes, 'x').workbook).toEqual({ sheets: [{ name: 'Blad1', rows: [] }] });
  });
});

describe('a number with a format of words', () => {
  const styles = (xfs: string) =>
    `<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;Ja&quot;;;&quot;Nej&quot;"/><numFmt numFmtId="165" formatCode="[=1]&quot;Ja&quot;;[=0]&quot;Nej&quot;"/></numFmts><cellXfs count="3">${xfs}</cellXfs>`;
  const formats = { styles: styles('<xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/>') };
  test.each<[string, string, CellValue]>([
    ['1 is a yes', '<c r="A1" s="1"><v>1</v></c>', true],
    ['0 is a no', '<c r="A1" s="1"><v>0</v></c>', false],
    ['1 by a condition', '<c r="A1" s="2"><v>1</v></c>', true],
    ['0 by a condition', '<c r="A1" s="2"><v>0</v></c>', false],
    ['a result of 1', '<c r="A1" s="1"><f>B1</f><v>1</v></c>', true],
    ['another number stays', '<c r="A1" s="1"><v>2</v></c>', 2],
    ['1 without such a format stays', '<c r="A1"><v>1</v></c>', 1],
  ])('%s', (_what, cell, value) => expect(firstCell(cell, formats)).toBe(value));
});
