import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { header, listImportsIn } from './list-imports.ts';

const folder = temporaryFolder();
const { path, lis, write, rows } = listImportsIn(folder);

test('does not trust a changed memory of what was taken in, and goes on without it when told to', async () => {
  write();
  await lis('plan.csv', '--into', 'bok.xlsx', '--propose', 'karta.json');
  await lis('plan.csv', '--into', 'bok.xlsx', '--map', 'karta.json');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path('bok.xlsx'));
  const memory = workbook.getWorksheet('_lis_import');
  if (memory) memory.getCell('A2').value = 'ändrad';
  await workbook.xlsx.writeFile(path('bok.xlsx'));
  const changed = readFileSync(path('bok.xlsx'));
  write([
    header,
    '1;Öva mer;Utbildning;Säk;2026-03-31;Påbörjad;10',
    '2;Klassa;Övrigt;IT;2026-06-30;Klart;20',
    '3;Lära;Övrigt;HR;2026-09-30;Klart;5',
  ]);
  const refused = await lis('plan.csv', '--into', 'bok.xlsx', '--map', 'karta.json');
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('kör lis import med --forget')]);
  expect(readFileSync(path('bok.xlsx')).equals(changed)).toBe(true);
  await lis('plan.csv', '--into', 'bok.xlsx', '--map', 'karta.json', '--forget');
  expect(rows().map((row) => [row['ID'], row['Åtgärd']])).toEqual([
    ['HP-001', 'Öva'],
    ['HP-002', 'Klassa'],
    ['HP-003', 'Lära'],
  ]);
  const again = await lis('plan.csv', '--into', 'bok.xlsx', '--map', 'karta.json', '--dry-run');
  expect(again.stderr).toContain('3');
});
