import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { loadSpreadsheet, saveSpreadsheet, toWorkbook } from '../index.ts';
import { newRuntime, runScript } from '../run-script.ts';
import { trimmed } from './trimmed.ts';

const example = readFileSync(join('sheets-templates', 'exempel.xlsx'));

test('the spreadsheet of a workbook holds its values, sheet by sheet', () => {
  const { sheets } = readWorkbook(example, 'exempel.xlsx').workbook;
  const held = toWorkbook(loadSpreadsheet(example)).sheets;
  expect(held.map(({ name, rows }) => [name, trimmed(rows)])).toEqual(
    sheets.map(({ name, rows }) => [name, trimmed(rows)]),
  );
});

test('a spreadsheet that is saved and read again is the same', async () => {
  const before = toWorkbook(loadSpreadsheet(example)).sheets;
  const after = readWorkbook(await saveSpreadsheet(loadSpreadsheet(example)), 'sparad.xlsx').workbook.sheets;
  expect(after.map(({ name, rows }) => [name, trimmed(rows)])).toEqual(
    before.map(({ name, rows }) => [name, trimmed(rows)]),
  );
});

test('looks, notes, formulas and dropdowns are saved', async () => {
  const runtime = newRuntime();
  runScript(
    runtime,
    `sheet.getRange('B2').setValue('=HYPERLINK("#gid=0";"hit")').setBackground('#ddf1e0').setFontWeight('bold').setNote('Läs').setNumberFormat('@')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build());`,
  );
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(await saveSpreadsheet(runtime.spreadsheet)).buffer as ArrayBuffer);
  const cell = workbook.getWorksheet('Blad1')?.getCell('B2');
  expect(cell?.formula).toBe('HYPERLINK("#gid=0","hit")');
  expect(cell?.result).toBe('hit');
  expect(cell?.font.bold).toBe(true);
  expect(cell?.numFmt).toBe('@');
  expect(cell?.fill).toMatchObject({ fgColor: { argb: 'FFDDF1E0' } });
  expect(cell?.dataValidation).toMatchObject({ type: 'list', formulae: ['"a,b"'] });
  expect(JSON.stringify(cell?.note)).toContain('Läs');
});
