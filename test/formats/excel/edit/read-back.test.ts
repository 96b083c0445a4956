import { readBackPackage, type WrittenParts } from '../../../../src/formats/excel/edit/read-back.ts';
import { readBackSheet, type WrittenSheet } from '../../../../src/formats/excel/edit/read-back-sheet.ts';
import { readBackWorkbook } from '../../../../src/formats/excel/edit/read-back-workbook.ts';
import { WorkbookEditor } from '../../../../src/formats/excel/edit/workbook-editor.ts';
import { positionKey } from '../../../../src/formats/excel/read/cell-reference.ts';
import { inFile } from '../../../../src/formats/file-errors.ts';
import { hostErrorOf } from '../../../support/host-error-of.ts';
import { richParts } from '../../../support/rich-parts.ts';
import { openPackage, readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx, sheetXml, zipParts } from '../../../support/xlsx-builder.ts';

type Parts = Record<string, string | Uint8Array>;

const sheetPart = 'xl/worksheets/sheet1.xml';
const rels = 'xl/worksheets/_rels/sheet1.xml.rels';

/** The parts by name that are said to have been written as they stand in `parts`. */
function written(parts: Parts, ...names: string[]): WrittenParts {
  return new Map(names.map((name) => [name.toLowerCase(), { name, bytes: Buffer.from(parts[name] ?? '') }]));
}

/** What is found when `parts` come out where those of a sound workbook went in. */
function faultOf(parts: Parts, ...names: string[]) {
  const original = openPackage(zipParts(richParts()));
  return hostErrorOf(() =>
    inFile('bok.xlsx', () => readBackPackage(zipParts(parts), original, written(parts, ...names))),
  );
}

describe('a file that was put together', () => {
  test('is let out when every part is as it was meant', () => {
    const parts = { ...richParts(), [sheetPart]: sheetXml({ rows: '<row r="1"/>' }) };
    const original = openPackage(zipParts(richParts()));
    const again = readBackPackage(zipParts(parts), original, written(parts, sheetPart));
    expect(again.readXml(sheetPart).text).toBe(parts[sheetPart]);
  });

  test.each<[string, Parts, string[], RegExp]>([
    [
      'a part carried over that changed',
      { ...richParts(), 'xl/styles.xml': '<styleSheet/>' },
      [],
      /xl\/styles.xml har ändrats/,
    ],
    ['a part carried over that is gone', without('xl/calcChain.xml'), [], /xl\/calcChain.xml saknas/],
    [
      'XML that is none',
      { ...richParts(), [sheetPart]: '<worksheet><a></worksheet>' },
      [sheetPart],
      /sheet1.xml är inte giltig XML/,
    ],
    [
      'a prefix that nothing declares',
      { ...richParts(), [sheetPart]: '<x:worksheet/>' },
      [sheetPart],
      /sheet1.xml är inte giltig XML/,
    ],
    [
      'a link to a part that is not there',
      { ...richParts(), [rels]: String(richParts()[rels]).replace('rId1', 'rId2').replace('table1', 'table9') },
      [rels],
      /sheet1.xml.rels pekar på xl\/tables\/table9.xml som saknas/,
    ],
    ['a part of no type', { ...richParts(), 'xl/ny.png': 'x' }, ['xl/ny.png'], /xl\/ny.png saknar innehållstyp/],
  ])('with %s is not', (_, parts, names, message) => {
    const error = faultOf(parts, ...names);
    expect(error.code).toBe('unreadable-output');
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^Filen bok\.xlsx är inte skriven[^\n]+\.$/);
  });

  test('with a part that is not what was to be written is not', () => {
    const original = openPackage(zipParts(richParts()));
    const parts = { ...richParts(), [sheetPart]: sheetXml({}) };
    const meant = written({ ...parts, [sheetPart]: sheetXml({ rows: '<row r="1"/>' }) }, sheetPart);
    expect(hostErrorOf(() => readBackPackage(zipParts(parts), original, meant)).message).toMatch(
      /inte det som skulle skrivas/,
    );
    const removed: WrittenParts = new Map([...written(parts, sheetPart), ['xl/calcchain.xml', undefined]]);
    expect(hostErrorOf(() => readBackPackage(zipParts(parts), original, removed)).message).toMatch(
      /calcchain.xml är kvar/,
    );
  });

  test('with a part that was no XML before: the workbook was damaged', () => {
    const broken = { ...richParts(), [sheetPart]: sheetXml({ rows: '<row r="1" r="2"/>' }) };
    const original = openPackage(zipParts(broken));
    expect(hostErrorOf(() => readBackPackage(zipParts(broken), original, written(broken, sheetPart))).code).toBe(
      'damaged',
    );
  });

  test('with a link that led nowhere before is let out', () => {
    const loose = { ...richParts(), [rels]: String(richParts()[rels]).replace('table1', 'table9') };
    const original = openPackage(zipParts(loose));
    expect(() => readBackPackage(zipParts(loose), original, written(loose, rels))).not.toThrow();
  });
});

function without(name: string): Parts {
  return Object.fromEntries(Object.entries(richParts()).filter(([other]) => other !== name));
}

describe('a sheet that was written', () => {
  const { cellContext } = readWorkbook(buildXlsx(), 'x');
  const context = { ...cellContext, numberStyles: [undefined, 'date'] as const };
  const rows =
    '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1"><f>1</f><v>2</v></c></row><row r="2"><c r="A2" s="1"><v>45747</v></c></row>';
  const read = (sheet: Partial<WrittenSheet>, merges = '') =>
    inFile('bok.xlsx', () =>
      readBackSheet(
        sheetXml({ rows, after: merges }),
        {
          name: 'Blad1',
          rows: [['a', 2], [{ date: '2025-03-31' }]],
          formulas: new Set([positionKey(1, 2)]),
          edits: [],
          ...sheet,
        },
        { part: sheetPart },
        context,
      ),
    );

  test.each<[string, Partial<WrittenSheet>]>([
    ['as it was', {}],
    [
      'with the new value',
      { rows: [['gammal', 2], [{ date: '2025-03-31' }]], edits: [{ row: 1, column: 1, value: 'a' }] },
    ],
    [
      'with a formula that is one',
      { rows: [['a', 7], [{ date: '2025-03-31' }]], formulas: undefined, edits: [{ row: 1, column: 2, value: 2 }] },
    ],
    [
      'with a date in a format of one’s own',
      { rows: [['a', 2]], edits: [{ row: 2, column: 1, value: 45747, style: 1 }] },
    ],
  ])('holds %s', (_, sheet) => {
    expect(() => read(sheet)).not.toThrow();
  });

  test.each<[string, Partial<WrittenSheet>, string]>([
    ['an edit that did not come', { edits: [{ row: 1, column: 1, value: 'b' }] }, 'bladet Blad1, cellen A1'],
    ['a cell that should be empty', { edits: [{ row: 2, column: 1, value: null }] }, 'bladet Blad1, cellen A2'],
    [
      'a date where a number was asked for',
      { edits: [{ row: 2, column: 1, value: 45747 }] },
      'bladet Blad1, cellen A2',
    ],
    ['a cell that nobody touched', { rows: [['a', 2], [{ date: '2025-04-01' }]] }, 'bladet Blad1, cellen A2'],
    ['a row that was lost', { rows: [['a', 2], [{ date: '2025-03-31' }], ['c']] }, 'bladet Blad1, cellen A3'],
    ['a row that came by itself', { rows: [['a', 2]] }, 'bladet Blad1, cellen A2'],
    [
      'a formula that was lost',
      { formulas: new Set([positionKey(1, 1), positionKey(1, 2)]) },
      'bladet Blad1, en formel',
    ],
    ['a formula that came by itself', { formulas: new Set() }, 'bladet Blad1, en formel'],
  ])('is refused with %s', (_, sheet, detail) => {
    const error = hostErrorOf(() => read(sheet));
    expect(error.code).toBe('unreadable-output');
    expect(error.message).toContain(`(${detail})`);
  });

  test('is refused, and says why, when a new value lies under a merged cell', () => {
    const merges = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
    const edits = [{ row: 2, column: 1, value: { date: '2025-03-31' } }];
    const error = hostErrorOf(() => read({ rows: [['a', 2]], edits }, merges));
    expect(error.code).toBe('merged-cell');
    expect(error.message).toMatch(/^Cellen A2 i bladet Blad1 i bok\.xlsx ligger under en sammanfogad cell/);
  });
});

describe('a workbook that was put together', () => {
  const file = readWorkbook(zipParts(richParts()), 'bok.xlsx');

  test.each<[string, Parts, RegExp]>([
    [
      'another tab',
      { ...richParts(), 'xl/workbook.xml': String(richParts()['xl/workbook.xml']).replace('Tomt', 'Annat') },
      /bladen är inte/,
    ],
    [
      'other formats',
      {
        ...richParts(),
        'xl/styles.xml': String(richParts()['xl/styles.xml']).replace('numFmtId="14"', 'numFmtId="1"'),
      },
      /styles.xml har fått andra format/,
    ],
  ])('with %s is refused', (_, parts, message) => {
    const again = openPackage(zipParts(parts));
    expect(hostErrorOf(() => readBackWorkbook(again, file, file.sheets, new Map())).message).toMatch(message);
  });

  test('with a sheet that holds something other than it was said to is refused', () => {
    const editor = new WorkbookEditor(file);
    editor.putSheet({ name: 'Ny', xml: sheetXml({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }), rows: [[2]] });
    expect(hostErrorOf(() => editor.save()).message).toContain('(bladet Ny, cellen A1)');
  });
});
