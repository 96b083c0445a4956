import { copyFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();

test('writes a new workbook, says what it lacked, and leaves the old one alone', () => {
  const source = resolve('test', 'fixtures', 'exempel-0.1.xlsx');
  copyFileSync(source, join(folder(), 'gammal.xlsx'));
  const lis = (...args: string[]) => runLis(args, { cwd: folder() });
  const { status, stdout, stderr } = lis('prepare', 'gammal.xlsx', 'ny.xlsx');
  expect([status, stderr]).toEqual([0, expect.stringContaining('ny.xlsx är skriven.')]);
  expect(stdout).toContain('Texter: Verksamhetsår');
  expect(readFileSync(join(folder(), 'gammal.xlsx')).equals(readFileSync(source))).toBe(true);
  expect(lis('prepare', 'gammal.xlsx', 'ny.xlsx').status).toBe(2);
  expect(lis('prepare', 'ny.xlsx', 'igen.xlsx').stdout).toBe('Alla blad och kolumner finns redan.\n');
});
