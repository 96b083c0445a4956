import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { OutputSheet } from '../../../../src/core/index.ts';
import { writeOutputSheets } from '../../../../src/formats/excel/output/write-output-sheets.ts';
import type { XlsxFile } from '../../../../src/formats/excel/read/read-workbook.ts';
import { corpusFiles, describeWithCorpus, readCorpusFile } from '../../../support/corpus.ts';
import { kontroll, oversikt } from '../../../support/example-output-sheets.ts';
import { convertWithLibreOffice, testWithLibreOffice } from '../../../support/libreoffice.ts';
import { cell, lines, outputSheet, table } from '../../../support/output-sheet-builder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { canValidateOoxml, validateOoxml } from '../../../support/validate-ooxml.ts';
import { buildXlsx, dateStyles, type SheetSource } from '../../../support/xlsx-builder.ts';

const typed = '<row r="1"><c r="A1" t="inlineStr"><is><t>Egen text</t></is></c></row>';
const people: SheetSource[] = [
  { name: 'Inställningar', rows: typed },
  { name: 'Handlingsplan', rows: typed },
];

function workbook(sheets: SheetSource[] = people): XlsxFile {
  return readWorkbook(buildXlsx({ sheets, styles: dateStyles }), 'test.xlsx');
}

function written(file: XlsxFile, sheets: readonly OutputSheet[]): XlsxFile {
  return readWorkbook(writeOutputSheets(file, sheets).bytes, 'test.xlsx');
}

function tabNames({ sheets }: XlsxFile): string[] {
  return sheets.map(({ name }) => name);
}

/** The packed bytes of every part, by name. */
function partsOf(file: XlsxFile): Map<string, Buffer> {
  return new Map(file.package.entries.map(({ name, packed }) => [name, Buffer.from(packed)]));
}

function rowsOf(file: XlsxFile, name: string) {
  return file.workbook.sheets.find((sheet) => sheet.name === name)!.rows;
}

function tableNames({ package: opened }: XlsxFile): string[] {
  const tables = opened.entries.filter(({ name }) => name.startsWith('xl/tables/'));
  return tables.map(({ name }) => /displayName="(.*?)"/.exec(opened.readXml(name).text)![1]!);
}

describe('output sheets in a person’s workbook', () => {
  test('come last, in the given order', () => {
    expect(tabNames(written(workbook(), [kontroll, oversikt]))).toEqual([
      'Inställningar',
      'Handlingsplan',
      'Kontroll',
      'Översikt',
    ]);
  });

  test('are read back with the values that they were given', () => {
    const rows = rowsOf(written(workbook(), [kontroll]), 'Kontroll');
    expect(rows[0]).toEqual(['Kontroll']);
    expect(rows[4]?.slice(0, 6)).toEqual(['Fel', 'Handlingsplan', 2, 'Slutdatum', 'HP-001', 'HP-03']);
    expect(rows).toHaveLength(64);
  });

  test('leave every sheet of a person byte for byte as it was', () => {
    const file = workbook();
    const after = partsOf(written(file, [kontroll, oversikt]));
    const changed = [...partsOf(file)].filter(([name, packed]) => !after.get(name)?.equals(packed));
    expect(changed.map(([name]) => name).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  test('written again are the same, at the same place, with nothing left over', () => {
    const once = written(workbook([people[0]!, { name: 'Kontroll' }, people[1]!]), [kontroll, oversikt]);
    const twice = written(once, [kontroll, oversikt]);
    expect(tabNames(once)).toEqual(['Inställningar', 'Kontroll', 'Handlingsplan', 'Översikt']);
    expect(tabNames(twice)).toEqual(tabNames(once));
    expect(partsOf(twice)).toEqual(partsOf(once));
  });

  test('replace what they held before', () => {
    const once = written(workbook(), [kontroll, oversikt]);
    const plain = [outputSheet({ name: 'Översikt', parts: [lines([cell('Ny', 'title')])] })];
    const twice = written(once, plain);
    expect(rowsOf(twice, 'Översikt')).toEqual([['Ny']]);
    expect([...partsOf(twice).keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(rowsOf(twice, 'Kontroll')).toEqual(rowsOf(once, 'Kontroll'));
  });

  test('give way to a person’s own sheet of the same name, links included, and say so', () => {
    const file = workbook([...people, { name: 'Översikt', rows: typed }]);
    const linked = outputSheet({ parts: [lines([cell('Se', 'text', { sheet: 'Översikt', cell: 'A4' })])] });
    const { bytes, renamed } = writeOutputSheets(file, [linked, oversikt]);
    const after = readWorkbook(bytes, 'test.xlsx');
    expect(renamed).toEqual([{ wanted: 'Översikt', written: 'Översikt (2)' }]);
    expect(rowsOf(after, 'Översikt')).toEqual([['Egen text']]);
    expect(after.package.readXml(after.sheets[3]!.part).text).toContain(`location="'Översikt (2)'!A4"`);
    expect(writeOutputSheets(after, [linked, oversikt]).renamed).toEqual(renamed);
  });

  test('do not take the name of a person’s own table', () => {
    const once = written(workbook(), [outputSheet({ name: 'Historik', parts: [table([], { name: 'Kontroll' })] })]);
    const after = written(once, [outputSheet({ parts: [table([], { name: 'Kontroll' })] })]);
    expect(tableNames(after)).toEqual(['Kontroll', 'Kontroll2']);
  });

  test('do not take a name that a person has given to cells', () => {
    const afterSheets = '<definedNames><definedName name="kontroll">Inställningar!$A$1</definedName></definedNames>';
    const file = readWorkbook(buildXlsx({ sheets: people, afterSheets }), 'test.xlsx');
    expect(tableNames(written(file, [outputSheet({ parts: [table([], { name: 'Kontroll' })] })]))).toEqual([
      'Kontroll2',
    ]);
  });

  test('are the same bytes every time', () => {
    const bytes = () => writeOutputSheets(workbook(), [kontroll, oversikt]).bytes;
    expect(Buffer.from(bytes()).equals(Buffer.from(bytes()))).toBe(true);
  });

  test('are read by exceljs, tables included', async () => {
    const { bytes } = writeOutputSheets(workbook(), [kontroll, oversikt]);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const sheet = read.getWorksheet('Kontroll')!;
    expect(Object.keys(sheet.getTables())).toHaveLength(1);
    expect(sheet.getCell('A5').value).toBe('Fel');
    expect(read.getWorksheet('Översikt')!.getCell('A1').value).toBe('Översikt');
  });
});

describe('what is written', () => {
  const folder = temporaryFolder();

  function breaches(bytes: Uint8Array): string[] {
    const path = join(folder(), 'written.xlsx');
    writeFileSync(path, bytes);
    return validateOoxml(path);
  }

  const strange = outputSheet({
    name: 'VP-underlag',
    frozenRows: 1,
    parts: [
      table([[cell('=1+1'), cell('\u0000\u000b\ud800_x0041_'), cell('å'.repeat(40_000)), cell(true)]], {
        columns: ['A', 'a', '', 'rad\nbyte "&<'].map((header) => ({ header, width: 10 })),
      }),
    ],
  });

  const testWithValidator = canValidateOoxml ? test : test.skip;

  testWithValidator.each<[string, OutputSheet[]]>([
    ['every kind of part and chart', [kontroll, oversikt]],
    ['hostile text and headers', [strange]],
    ['a sheet with nothing on it', [outputSheet()]],
    ['a table without rows', [outputSheet({ parts: [table([])] })]],
  ])('keeps to the schemas with %s', (_, sheets) => {
    expect(breaches(writeOutputSheets(workbook(), sheets).bytes)).toEqual([]);
  });

  testWithValidator('keeps to the schemas in a workbook with an empty list of names', () => {
    const file = readWorkbook(buildXlsx({ afterSheets: '<definedNames/>' }), 'test.xlsx');
    expect(breaches(writeOutputSheets(file, [kontroll]).bytes)).toEqual([]);
  });

  testWithValidator('keeps to the schemas when it is written over', () => {
    const once = written(workbook(), [kontroll, oversikt]);
    expect(breaches(writeOutputSheets(once, [oversikt, kontroll]).bytes)).toEqual([]);
  });
});

describe('after LibreOffice has saved the workbook', () => {
  const folder = temporaryFolder();

  testWithLibreOffice(
    'output sheets are known again and replaced, tables and charts included',
    () => {
      const path = join(folder(), 'sparad.xlsx');
      writeFileSync(path, writeOutputSheets(workbook(), [kontroll, oversikt]).bytes);
      const saved = readWorkbook(
        readFileSync(convertWithLibreOffice(path, 'xlsx', join(folder(), 'ut'))),
        'sparad.xlsx',
      );
      expect(rowsOf(saved, 'Kontroll')[4]?.slice(0, 3)).toEqual(['Fel', 'Handlingsplan', 2]);
      const bare = outputSheet({ name: 'Översikt', parts: [lines([cell('Ny')])] });
      const { bytes, renamed } = writeOutputSheets(saved, [kontroll, bare]);
      const after = readWorkbook(bytes, 'sparad.xlsx');
      expect(renamed).toEqual([]);
      expect(tabNames(after)).toEqual(['Inställningar', 'Handlingsplan', 'Kontroll', 'Översikt']);
      expect(rowsOf(after, 'Översikt')).toEqual([['Ny']]);
      expect(tableNames(after)).toEqual(['Kontroll']);
    },
    120_000,
  );
});

describeWithCorpus('workbooks that other programs wrote', () => {
  test.each(corpusFiles)('%s takes output sheets and keeps its own', (name) => {
    const file = readWorkbook(readCorpusFile(name), name);
    const { bytes } = writeOutputSheets(file, [kontroll, oversikt], { breakSignature: true });
    const after = readWorkbook(bytes, name);
    expect(after.workbook.sheets.slice(0, file.workbook.sheets.length)).toEqual(file.workbook.sheets);
    expect(tabNames(after).slice(-2)).toEqual(['Kontroll', 'Översikt']);
    const packed = partsOf(after);
    const own = file.sheets.filter(({ part, kind }) => kind === 'worksheet' && part !== '');
    expect(own.filter(({ part }) => !packed.get(part)?.equals(partsOf(file).get(part)!))).toEqual([]);
  });
});
