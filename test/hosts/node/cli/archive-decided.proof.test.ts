import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallWorkbook } from '../../../../src/hosts/node/templates/template-files.ts';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function lis(...args: string[]) {
  return runLis(args, { cwd: folder() });
}

const decided = Buffer.from('%PDF-1.7 undertecknad');
beforeEach(async () => {
  const small = await smallWorkbook();
  for (const name of ['a.xlsx', 'b.xlsx']) writeFileSync(join(folder(), name), small);
  mkdirSync(join(folder(), 'beslut'));
  writeFileSync(join(folder(), 'beslut', 'a.pdf'), decided);
});

test('what was decided is kept as it is, and the package is whole', () => {
  const args = ['--out', 'arkiv', '--today', '2026-01-31', '--package', 'e-ark', '--decided', 'beslut/a.pdf'];
  const { status, stdout } = lis('archive', 'a.xlsx', ...args);
  expect(status).toBe(0);
  const kept = join(folder(), stdout.trim(), 'representations', 'rep1', 'data', 'beslutat', 'a.pdf');
  expect(readFileSync(kept).equals(decided)).toBe(true);
  expect(lis('verify', 'arkiv').status).toBe(0);
});

test('each workbook of a folder has its own, where there is one', () => {
  const args = ['--out', 'arkiv', '--today', '2026-01-31', '--decided-dir', 'beslut', '--jobs', '1'];
  const { status, stdout } = lis('archive', 'a.xlsx', 'b.xlsx', ...args);
  expect(status).toBe(0);
  const [a = '', b = ''] = stdout.trim().split('\n').sort();
  expect(readFileSync(join(folder(), a, 'data', 'beslutat', 'a.pdf')).equals(decided)).toBe(true);
  expect(readFileSync(join(folder(), b, 'manifest-sha256.txt'), 'utf8')).not.toContain('beslutat');
});

test('one document is not taken for two workbooks', () => {
  const { status, stderr } = lis('archive', 'a.xlsx', 'b.xlsx', '--out', 'arkiv', '--decided', 'beslut/a.pdf');
  expect([status, stderr]).toEqual([2, expect.stringContaining('Flaggan --decided gäller en enda arbetsbok')]);
});
