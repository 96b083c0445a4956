import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetDefinitions } from '../../../../src/core/index.ts';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const folder = temporaryFolder();
function init(...args: string[]) {
  return runLis(['init', ...args], { cwd: folder() });
}

test('makes a workbook with every sheet of the contract, and says where it is', () => {
  const { status, stdout, stderr } = init('ny bok.xlsx');
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toContain('ny bok.xlsx är skapad');
  const { workbook } = readWorkbook(readFileSync(join(folder(), 'ny bok.xlsx')), 'ny bok.xlsx');
  const names = workbook.sheets.map(({ name }) => name);
  expect(sheetDefinitions.filter(({ name }) => !names.includes(name))).toEqual([]);
});

test('gives the same bytes every time', () => {
  init('a.xlsx');
  init('b.xlsx');
  expect(readFileSync(join(folder(), 'a.xlsx')).equals(readFileSync(join(folder(), 'b.xlsx')))).toBe(true);
});

test.each([
  [['--example'], 'exempel.xlsx'],
  [['--example', 'planering'], 'exempel-planering.xlsx'],
])('%j gives the example workbook %s of the templates', (options, name) => {
  expect(init('a.xlsx', ...options).status).toBe(0);
  expect(readFileSync(join(folder(), 'a.xlsx')).equals(readFileSync(join('sheets-templates', name)))).toBe(true);
});

test('an example that there is not is refused, also when it is the name of the file', () => {
  const sentence =
    'Exemplet b.xlsx finns inte: skriv --example efter filens namn, ensamt eller som --example planering.\n';
  expect(init('a.xlsx', '--example', 'b.xlsx')).toEqual({ status: 2, stdout: '', stderr: sentence });
});

test('never writes over a file that is there', () => {
  writeFileSync(join(folder(), 'a.xlsx'), 'min');
  const sentence = 'Filen a.xlsx finns redan: ange ett annat namn eller flytta undan den först.\n';
  expect(init('a.xlsx')).toEqual({ status: 2, stdout: '', stderr: sentence });
  expect(readFileSync(join(folder(), 'a.xlsx'), 'utf8')).toBe('min');
});

test.each(['ny.ods', 'ny.xlsm', 'ny.xls', 'ny', 'ny.xlsx.pdf'])(
  'refuses the name %s, which Excel would not open',
  (name) => {
    const { status, stdout, stderr } = init(name);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^ny[^\n]* kan inte bli en Excelarbetsbok: [^\n]*låt namnet sluta med \.xlsx\.\n$/);
    expect(readdirSync(folder())).toEqual([]);
  },
);

test('takes the ending in capitals', () => {
  expect(init('NY.XLSX').status).toBe(0);
});

test('says so when the folder is no folder, and leaves nothing behind', () => {
  writeFileSync(join(folder(), 'fil'), '');
  const { status, stderr } = init(join('fil', 'a.xlsx'));
  expect([status, stderr]).toEqual([2, 'fil är en fil: ange en mapp att skriva i.\n']);
  expect(readdirSync(folder())).toEqual(['fil']);
});
