import ExcelJS from 'exceljs';
import { writeOutputSheets } from '../../../../src/formats/excel/output/write-output-sheets.ts';
import { kontroll, oversikt } from '../../../support/example-output-sheets.ts';
import { cell, lines, outputSheet, table } from '../../../support/output-sheet-builder.ts';
import {
  partsOf,
  people,
  personsWorkbook,
  rowsOf,
  tableNames,
  tabNames,
  typed,
  written,
} from '../../../support/persons-workbook.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';

describe('output sheets in a person’s workbook', () => {
  test('come last, in the given order', () => {
    expect(tabNames(written(personsWorkbook(), [kontroll, oversikt]))).toEqual([
      'Inställningar',
      'Handlingsplan',
      'Kontroll',
      'Översikt',
    ]);
  });

  test('are read back with the values that they were given', () => {
    const rows = rowsOf(written(personsWorkbook(), [kontroll]), 'Kontroll');
    expect(rows[0]).toEqual(['Kontroll']);
    expect(rows[4]?.slice(0, 6)).toEqual(['Fel', 'Handlingsplan', 2, 'Slutdatum', 'HP-001', 'HP-03']);
    expect(rows).toHaveLength(64);
  });

  test('leave every sheet of a person byte for byte as it was', () => {
    const file = personsWorkbook();
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
    const once = written(personsWorkbook([people[0]!, { name: 'Kontroll' }, people[1]!]), [kontroll, oversikt]);
    const twice = written(once, [kontroll, oversikt]);
    expect(tabNames(once)).toEqual(['Inställningar', 'Kontroll', 'Handlingsplan', 'Översikt']);
    expect(tabNames(twice)).toEqual(tabNames(once));
    expect(partsOf(twice)).toEqual(partsOf(once));
  });

  test('replace what they held before', () => {
    const once = written(personsWorkbook(), [kontroll, oversikt]);
    const plain = [outputSheet({ name: 'Översikt', parts: [lines([cell('Ny', 'title')])] })];
    const twice = written(once, plain);
    expect(rowsOf(twice, 'Översikt')).toEqual([['Ny']]);
    expect([...partsOf(twice).keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(rowsOf(twice, 'Kontroll')).toEqual(rowsOf(once, 'Kontroll'));
  });

  test('give way to a person’s own sheet of the same name, links included, and say so', () => {
    const file = personsWorkbook([...people, { name: 'Översikt', rows: typed }]);
    const linked = outputSheet({ parts: [lines([cell('Se', 'text', { sheet: 'Översikt', cell: 'A4' })])] });
    const { bytes, renamed } = writeOutputSheets(file, [linked, oversikt]);
    const after = readWorkbook(bytes, 'test.xlsx');
    expect(renamed).toEqual([{ wanted: 'Översikt', written: 'Översikt (2)' }]);
    expect(rowsOf(after, 'Översikt')).toEqual([['Egen text']]);
    expect(after.package.readXml(after.sheets[3]!.part).text).toContain(`location="'Översikt (2)'!A4"`);
    expect(writeOutputSheets(after, [linked, oversikt]).renamed).toEqual(renamed);
  });

  test('do not take the name of a person’s own table', () => {
    const once = written(personsWorkbook(), [
      outputSheet({ name: 'Historik', parts: [table([], { name: 'Kontroll' })] }),
    ]);
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
    const bytes = () => writeOutputSheets(personsWorkbook(), [kontroll, oversikt]).bytes;
    expect(Buffer.from(bytes()).equals(Buffer.from(bytes()))).toBe(true);
  });

  test('are read by exceljs, tables included', async () => {
    const { bytes } = writeOutputSheets(personsWorkbook(), [kontroll, oversikt]);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const sheet = read.getWorksheet('Kontroll')!;
    expect(Object.keys(sheet.getTables())).toHaveLength(1);
    expect(sheet.getCell('A5').value).toBe('Fel');
    expect(read.getWorksheet('Översikt')!.getCell('A1').value).toBe('Översikt');
  });
});
