import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editWorkbook } from '../../../../src/formats/excel/index.ts';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const folder = temporaryFolder();
function lis(...args: string[]) {
  return runLis(args, { cwd: folder() });
}

function read(name: string) {
  return readWorkbook(readFileSync(join(folder(), name)), name);
}

/** The example as the management has decided it. */
function decided(): void {
  lis('init', '2025.xlsx', '--example');
  const file = read('2025.xlsx');
  const rows = file.workbook.sheets.find(({ name }) => name === 'Inställningar')?.rows ?? [];
  const row = rows.findIndex(([key]) => key === 'Beslutsdatum') + 1;
  const bytes = editWorkbook(file, { Inställningar: [{ row, column: 2, value: { date: '2025-12-10' } }] });
  writeFileSync(join(folder(), '2025.xlsx'), bytes);
}

test('writes the workbook of the next review beside the old one, and says item by item what it did', () => {
  decided();
  const before = readFileSync(join(folder(), '2025.xlsx'));
  const { status, stdout, stderr } = lis('next-year', '2025.xlsx', '2026.xlsx');
  expect([status, stderr]).toEqual([0, expect.stringContaining('2026.xlsx är skriven för genomgången 2026')]);
  expect(stdout.split('\n')[0]).toBe('Verksamhetsår är 2026 (var 2025).');
  expect(readFileSync(join(folder(), '2025.xlsx')).equals(before)).toBe(true);
  expect(read('2026.xlsx').sheets.map(({ name }) => name)).toEqual(read('2025.xlsx').sheets.map(({ name }) => name));
  // A second run does nothing.
  const again = lis('next-year', '2026.xlsx', '2027.xlsx');
  expect([again.status, again.stdout]).toEqual([3, '']);
  expect(again.stderr).toContain('Genomgången 2026 har inget Beslutsdatum.');
});

test('is refused before the decision, unless a year is asked for', () => {
  lis('init', '2025.xlsx', '--example');
  expect(lis('next-year', '2025.xlsx', '2026.xlsx').status).toBe(3);
  expect(lis('next-year', '2025.xlsx', '2026.xlsx', '--year', '2026').status).toBe(0);
});

test('never writes over a file that is there', () => {
  decided();
  expect(lis('next-year', '2025.xlsx', '2025.xlsx')).toMatchObject({
    status: 2,
    stderr: 'Filen 2025.xlsx finns redan: ange ett annat namn eller flytta undan den först.\n',
  });
});
