import { unzipSync } from 'fflate';
import { WorkbookEditor } from '../../../../src/formats/excel/edit/workbook-editor.ts';
import { newTableSheet } from '../../../support/new-table-sheet.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx, dateStyles, sheetXml, type XlsxSource } from '../../../support/xlsx-builder.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function editorOf(source: XlsxSource = {}): WorkbookEditor {
  return new WorkbookEditor(readWorkbook(buildXlsx(source), 'test.xlsx'));
}

function part(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(bytes)[name] ?? []).toString();
}

function partNames(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

const three = { sheets: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] };
const names =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName><definedName name="Alla">B!$A$1</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="2">C!$A$1</definedName></definedNames>';

describe('a sheet that is put', () => {
  test('comes last when it is new', () => {
    const editor = editorOf(three);
    editor.putSheet({ name: 'D & E', xml: sheetXml({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }) });
    const out = editor.save();
    expect(editor.sheets.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D & E']);
    expect(readWorkbook(out, 'x').workbook.sheets.at(-1)).toEqual({ name: 'D & E', rows: [[1]] });
    expect(part(out, 'xl/workbook.xml')).toContain('<sheet name="D &amp; E" sheetId="4" r:id="rId4"/>');
    expect(part(out, 'xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet4.xml"');
    expect(part(out, '[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet4.xml"');
  });

  test('has whatever name was given, escapes included', () => {
    const editor = editorOf();
    editor.putSheet({ name: '_x0041_ "&" <é>', xml: sheetXml({}) });
    expect(readWorkbook(editor.save(), 'x').sheets[1]?.name).toBe('_x0041_ "&" <é>');
  });

  test('moves the names and the chosen tab of those behind it', () => {
    const editor = editorOf({ ...three, afterSheets: names, parts: {} });
    editor.putSheet({
      name: 'Ny',
      xml: sheetXml({}),
      index: 1,
      names: [{ name: '_xlnm.Print_Titles', formula: 'Ny!$1:$1' }],
    });
    const workbook = part(editor.save(), 'xl/workbook.xml');
    expect(workbook).toContain('localSheetId="0">A!$A$1');
    expect(workbook).toContain('localSheetId="3">C!$A$1');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">Ny!$1:$1</definedName>');
  });

  test('takes the place, the part and the visibility of the one with its name', () => {
    const editor = editorOf({ sheets: [{ name: 'A' }, { name: 'Kontroll', state: 'hidden' }, { name: 'C' }] });
    editor.putSheet({ name: 'Kontroll', xml: sheetXml({ rows: '<row><c><v>2</v></c></row>' }) });
    const out = editor.save();
    const file = readWorkbook(out, 'x');
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['A', 'visible'],
      ['Kontroll', 'hidden'],
      ['C', 'visible'],
    ]);
    expect(file.workbook.sheets[1]?.rows).toEqual([[2]]);
    expect(partNames(out)).toEqual(partNames(buildXlsx(three)));
  });

  test.each([
    ['hidden', 'A', ' state="hidden"'],
    ['very-hidden', 'Dold', ' state="veryHidden"'],
    ['visible', 'Dold', ' state="visible"'],
  ] as const)('is made %s when that is asked for: %s', (visibility, name, expected) => {
    const editor = editorOf({ sheets: [{ name: 'A' }, { name: 'Dold', state: 'hidden' }] });
    editor.putSheet({ name, xml: sheetXml({}), visibility });
    const out = editor.save();
    expect(part(out, 'xl/workbook.xml')).toContain(expected);
    expect(readWorkbook(out, 'x').sheets.find((sheet) => sheet.name === name)?.visibility).toBe(visibility);
  });

  test('brings its table, drawing, chart and link, and takes them along again', () => {
    const editor = editorOf({ styles: dateStyles, sheets: [{ name: 'A' }] });
    editor.putSheet(newTableSheet(editor, 'Kontroll'));
    const out = editor.save();
    expect(partNames(out)).toEqual(
      expect.arrayContaining(['xl/tables/table1.xml', 'xl/drawings/drawing1.xml', 'xl/charts/chart1.xml']),
    );
    expect(part(out, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(
      'Target="https://example.se/?a=1&amp;b=2" TargetMode="External"',
    );
    expect(part(out, 'xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../charts/chart1.xml"');

    const removing = new WorkbookEditor(readWorkbook(out, 'x'));
    removing.removeSheet('Kontroll');
    const back = removing.save();
    expect(partNames(back)).toEqual(partNames(buildXlsx({ styles: dateStyles, sheets: [{ name: 'A' }] })));
    for (const name of [
      'xl/workbook.xml',
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]) {
      expect(part(back, name)).toBe(part(buildXlsx({ styles: dateStyles, sheets: [{ name: 'A' }] }), name));
    }
  });

  test('put twice in a row gives the same bytes, styles and table names included', () => {
    const editor = editorOf({ styles: dateStyles });
    editor.putSheet(newTableSheet(editor, 'Kontroll'));
    const once = editor.save();
    const again = new WorkbookEditor(readWorkbook(once, 'x'));
    again.putSheet(newTableSheet(again, 'Kontroll'));
    expect(Buffer.from(again.save()).equals(Buffer.from(once))).toBe(true);
  });

  test('is written as a strict workbook has it', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const editor = editorOf({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><sheets><sheet name="S" sheetId="7" q:id="rId1"/></sheets></workbook>`,
      },
    });
    editor.putSheet(newTableSheet(editor, 'Kontroll'));
    const out = editor.save();
    expect(part(out, 'xl/workbook.xml')).toContain('<sheet name="Kontroll" sheetId="8" q:id="rId3"/>');
    expect(part(out, 'xl/_rels/workbook.xml.rels')).toContain(`${strict}/officeDocument/relationships/worksheet`);
    for (const name of ['xl/worksheets/sheet2.xml', 'xl/tables/table1.xml', 'xl/charts/chart1.xml', 'xl/styles.xml']) {
      expect(part(out, name)).toContain(strict);
      expect(part(out, name)).not.toContain('http://schemas.openxmlformats.org/spreadsheetml/2006/main');
    }
  });

  test('does not take along what another sheet still uses', () => {
    const shared = `<Relationships><Relationship Id="rId1" Type="${office}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`;
    const editor = editorOf({
      sheets: [{ name: 'A' }, { name: 'B' }],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': shared,
        'xl/worksheets/_rels/sheet2.xml.rels': shared,
        'xl/drawings/drawing1.xml': '<wsDr/>',
      },
    });
    editor.removeSheet('B');
    expect(partNames(editor.save())).toContain('xl/drawings/drawing1.xml');
  });
});

describe('a sheet that is removed', () => {
  test('takes its names along and moves the others', () => {
    const editor = editorOf({ ...three, afterSheets: names });
    editor.removeSheet('A');
    const workbook = part(editor.save(), 'xl/workbook.xml');
    expect(workbook).not.toContain('A!$A$1');
    expect(workbook).toContain('localSheetId="1">C!$A$1');
    expect(workbook).toContain('<definedName name="Alla">B!$A$1</definedName>');
  });

  test.each([
    ['the one that was chosen', 'B', 1, '0'],
    ['one before the chosen', 'A', 1, '0'],
    ['one behind the chosen', 'C', 1, '1'],
  ])('%s leaves a tab chosen that is there', (_, name, chosen, expected) => {
    const xml = `<workbook xmlns:r="${office}"><bookViews><workbookView activeTab="${chosen}"/></bookViews><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/><sheet name="C" sheetId="3" r:id="rId3"/></sheets></workbook>`;
    const editor = editorOf({ ...three, parts: { 'xl/workbook.xml': xml } });
    editor.removeSheet(name);
    expect(part(editor.save(), 'xl/workbook.xml')).toContain(`activeTab="${expected}"`);
  });

  test('that is not there is a mistake of ours', () => {
    expect(() => editorOf().removeSheet('Saknas')).toThrow('Saknas');
  });
});

describe('the list of sheets in the file properties', () => {
  const app = (count: number, ...titles: string[]): string =>
    `<Properties xmlns:vt="vt"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Kalkylblad</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant><vt:variant><vt:lpstr>Namngivna områden</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.map((title) => `<vt:lpstr>${title}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts></Properties>`;

  test('follows the tabs', () => {
    const editor = editorOf({ sheets: [{ name: 'A' }], parts: { 'docProps/app.xml': app(1, 'A', 'Område') } });
    editor.putSheet({ name: 'B', xml: sheetXml({}) });
    expect(part(editor.save(), 'docProps/app.xml')).toBe(app(2, 'A', 'B', 'Område'));
  });

  test('is left alone when it says something else', () => {
    const editor = editorOf({ sheets: [{ name: 'A' }], parts: { 'docProps/app.xml': app(1, 'Annat', 'Område') } });
    editor.putSheet({ name: 'B', xml: sheetXml({}) });
    expect(part(editor.save(), 'docProps/app.xml')).toBe(app(1, 'Annat', 'Område'));
  });
});

describe('formats', () => {
  test('are based on the standard font, and the same one is added once', () => {
    const editor = editorOf({ styles: dateStyles });
    const bold = editor.styles.cellFormat({ font: { bold: true } });
    expect(bold).toBe(5);
    expect(editor.styles.cellFormat({ font: { bold: true } })).toBe(bold);
    expect(editor.styles.cellFormat({ numberFormat: 'yyyy\\-mm\\-dd', wrap: true, locked: false })).toBe(6);
    const styles = part(editor.save(), 'xl/styles.xml');
    expect(styles).toContain('<fonts count="2">');
    expect(styles).toContain('<font><b/><sz val="11"/><name val="Calibri"/></font>');
    expect(styles).toContain(
      '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1"><alignment wrapText="1"/><protection locked="0"/></xf>',
    );
  });

  test.each([
    ['expanded', '<font><sz val="11"></sz><color theme="1"></color><name val="Calibri"></name></font>'],
    ['with comments', '<font><!-- <name/> --><sz val="11"/><color theme="1"/><name val="Calibri"/></font>'],
    [
      'with a namespace of its own',
      '<m:font xmlns:m="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><m:sz val="11"/><m:color theme="1"/><m:name val=\'Calibri\'/></m:font>',
    ],
  ])('are based on the standard font, %s', (_, font) => {
    const editor = editorOf({ styles: dateStyles.replace(/<font>.*?<\/font>/, font) });
    editor.styles.cellFormat({ font: { bold: true } });
    const styles = part(editor.save(), 'xl/styles.xml');
    expect(styles).toContain('<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts>');
  });

  test('get number format ids of their own, and lists that are missing their place', () => {
    const editor = editorOf({ styles: '<fonts count="1"><font/></fonts><tableStyles count="0"/>' });
    editor.styles.cellFormat({ numberFormat: '0 "st"' });
    editor.styles.differentialFormat({ fill: 'FFC7CE' });
    const styles = part(editor.save(), 'xl/styles.xml');
    expect(styles).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0 &quot;st&quot;"/></numFmts><fonts',
    );
    expect(styles).toMatch(/<\/cellStyles><dxfs count="1">.*<\/dxfs><tableStyles/);
  });
});

describe('a table', () => {
  test('gets an id and a name that no other sheet has', () => {
    const table = '<table id="4" name="Kontroll" displayName="kontroll"/>';
    const rels = `<Relationships><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`;
    const editor = editorOf({ parts: { 'xl/worksheets/_rels/sheet1.xml.rels': rels, 'xl/tables/table1.xml': table } });
    expect(editor.newTable('Kontroll')).toEqual({ id: 5, name: 'Kontroll2' });
    expect(editor.newTable('Kontroll')).toEqual({ id: 6, name: 'Kontroll3' });
  });

  test('does not take the name of a defined name', () => {
    const editor = editorOf({
      afterSheets: '<definedNames><definedName name="KONTROLL">1</definedName></definedNames>',
    });
    expect(editor.newTable('Kontroll').name).toBe('Kontroll2');
  });

  test('keeps the name of the one in a sheet that is cleared', () => {
    const editor = editorOf();
    editor.putSheet(newTableSheet(editor, 'Ny'));
    const again = new WorkbookEditor(readWorkbook(editor.save(), 'x'));
    again.clearSheet('Ny');
    expect(again.newTable('Kontrolltabell')).toEqual({ id: 1, name: 'Kontrolltabell' });
  });
});
