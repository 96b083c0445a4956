import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runLis } from '../../../support/run-lis.ts';
import { smallFile } from '../../../support/small-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function inFolder(...path: string[]) {
  return join(folder(), ...path);
}

const preload = `--import ${pathToFileURL(resolve('test', 'support', 'kill-at-write.mjs')).href}`;
/** So many of the operations are tried, spread over all of them; with LIS_ALL_KILLS every one. */
const most = process.env['LIS_ALL_KILLS'] ? Number.POSITIVE_INFINITY : 3;

const small = smallFile();
beforeEach(() => writeFileSync(inFolder('bok.xlsx'), small()));

function run(args: readonly string[], env: Record<string, string>) {
  return runLis(args, { cwd: folder(), env: { NODE_OPTIONS: preload, ...env } });
}

/** The files of the folder by name, those of killed runs left out. */
function filesIn(name: string): Record<string, string> {
  if (!existsSync(inFolder(name))) return {};
  const names = readdirSync(inFolder(name)).filter((file) => !file.startsWith('.lis-'));
  return Object.fromEntries(names.map((file) => [file, readFileSync(inFolder(name, file)).toString('base64')]));
}

/** Numbers of the operations to be killed at: the last ones too, when files take their places. */
function killsOf(args: readonly string[]): number[] {
  run(args, { LIS_OPERATIONS: inFolder('operations.txt') });
  const count = readFileSync(inFolder('operations.txt'), 'utf8').trim().split('\n').length;
  const step = Math.max(1, (count - 1) / (most - 1));
  return Array.from({ length: Math.min(most, count) }, (_, index) => Math.round(1 + index * step));
}

describe('a run that is killed while it writes', () => {
  test('lis review: each file is the old one or the new one, the workbook is untouched, and the next run finishes', () => {
    const review = (day: string) => ['review', 'bok.xlsx', '--out', 'ut', '--today', day];
    run(review('2025-03-31'), {});
    const old = filesIn('ut');
    const kills = killsOf(review('2025-11-24'));
    const fresh = filesIn('ut');
    expect(Object.keys(fresh)).toEqual(Object.keys(old));
    for (const at of kills) {
      rmSync(inFolder('ut'), { recursive: true });
      mkdirSync(inFolder('ut'));
      for (const [name, content] of Object.entries(old)) writeFileSync(inFolder('ut', name), content, 'base64');
      expect(run(review('2025-11-24'), { LIS_KILL_AT: String(at) }).status).toBeNull();
      const left = filesIn('ut');
      expect(Object.keys(left)).toEqual(Object.keys(old));
      for (const [name, content] of Object.entries(left)) expect([old[name], fresh[name]]).toContain(content);
    }
    expect(readFileSync(inFolder('bok.xlsx')).equals(small())).toBe(true);
    run(review('2025-11-24'), {});
    expect(readdirSync(inFolder('ut')).sort()).toEqual(Object.keys(fresh).sort());
    expect(filesIn('ut')).toEqual(fresh);
  }, 120_000);

  test('lis check --fix: the copy is whole or not there, and the workbook is untouched', () => {
    const check = ['check', 'bok.xlsx', '--fix', join('ut', 'ny.xlsx')];
    const kills = killsOf(check);
    const { 'ny.xlsx': whole } = filesIn('ut');
    for (const at of kills) {
      rmSync(inFolder('ut'), { recursive: true, force: true });
      expect(run(check, { LIS_KILL_AT: String(at) }).status).toBeNull();
      expect([undefined, whole]).toContain(filesIn('ut')['ny.xlsx']);
    }
    expect(readFileSync(inFolder('bok.xlsx')).equals(small())).toBe(true);
  }, 60_000);
});
