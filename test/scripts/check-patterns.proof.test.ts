import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lis-patterns-'));
  mkdirSync(join(folder, 'src', 'core'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** How the check ends for a project with one file. */
function check(text: string) {
  writeFileSync(join(folder, 'src', 'core', 'cell.ts'), text);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/check-patterns.ts', folder], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

test('a slow pattern fails the check, which says where it is and what to do', () => {
  const { status, stderr } = check('export const value = 1;\nexport const trimmed = /\\s+$/;\n');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^src\/core\/cell\.ts:2: \/\\s\+\$\/ takes time that grows with the square of the text, or worse\. Let nothing repeat .*\n$/,
  );
});

test('a pattern that is put together fails it too', () => {
  expect(check('export const of = (word: string) => new RegExp(word);\n')).toEqual({
    status: 1,
    stderr: expect.stringContaining('src/core/cell.ts:1: RegExp(…) is put together when the program runs'),
  });
});

test('linear patterns pass in silence', () => {
  expect(check('export const spaces = /\\s+/g;\n')).toEqual({ status: 0, stderr: '' });
});

test('npm run check runs it', async () => {
  const { default: project } = await import('../../package.json', { with: { type: 'json' } });
  expect(project.scripts.check).toContain('npm run --silent patterns');
  expect(project.scripts.patterns).toBe('node scripts/run.mjs scripts/check-patterns.ts');
});
