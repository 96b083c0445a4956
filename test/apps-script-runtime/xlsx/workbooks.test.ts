import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { corpusFiles, describeWithCorpus, readCorpusFile } from '../../support/corpus.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { loadSpreadsheet, saveSpreadsheet, toWorkbook } from '../index.ts';
import { newRuntime, runScript } from '../run-script.ts';

const example = readFileSync(join('sheets-templates', 'exempel.xlsx'));

/** Without the empty cells and rows at the ends, which mean nothing. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const cut = <T>(list: readonly T[], isEmpty: (item: T) => boolean): T[] => {
    let length = list.length;
    while (length > 0 && isEmpty(list[length - 1] as T)) length -= 1;
    return list.slice(0, length);
  };
  return cut(
    rows.map((row) => cut(row, (value) => value === null)),
    (row) => row.length === 0,
  );
}

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

describeWithCorpus('workbooks that other programs wrote', () => {
  test.each(corpusFiles)('%s is held as the project reads it, or refused in the same way', (name) => {
    const bytes = readCorpusFile(name);
    const sheets = attempt(() => readWorkbook(bytes, 'workbook.xlsx').workbook.sheets);
    const held = attempt(() => toWorkbook(loadSpreadsheet(bytes)).sheets);
    const shape = (list: typeof held) =>
      typeof list === 'string' ? list : list.map(({ name, rows }) => [name, trimmed(rows)]);
    expect(shape(held)).toEqual(shape(sheets));
  });
});

function attempt<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    return (error as Error).message;
  }
}
