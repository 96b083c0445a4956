import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listFiles } from '../../../../src/hosts/node/archive/store/list-files.ts';
import { verifyFolder } from '../../../../src/hosts/node/archive/verify/verify-folder.ts';
import { verifyPackage } from '../../../../src/hosts/node/archive/verify/verify-package.ts';
import { checksumOf } from '../../../../src/hosts/node/files/checksum-of.ts';
import { isTemporary } from '../../../../src/hosts/node/files/temporary-names.ts';
import { runLis } from '../../../support/run-lis.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';

const preload = `--require=${resolve('test', 'support', 'kill-at-call.cjs')}`;
function treeOf(root: string) {
  return Object.fromEntries(listFiles(root).map(({ path }) => [path, checksumOf(readFileSync(join(root, path)))]));
}

function visible(root: string) {
  return readdirSync(root, { withFileTypes: true }).filter(({ name }) => !isTemporary(name));
}

let home = '';
function inHome(...path: string[]) {
  return join(home, ...path);
}

function archive(out: string, env: Readonly<Record<string, string>> = {}) {
  return runLis(['archive', 'forst.xlsx', 'sedan.xlsx', '--out', out, '--today', '2026-01-31'], { cwd: home, env });
}

/** What `lis verify` finds wrong, a line each. */
function faultsIn(out: string) {
  return verifyFolder(inHome(out)).faults.map(({ path, problem }) => `${path} ${problem}`);
}

const unfinished =
  /^pagaende-[0-9a-f]{12}\.json visar att arkiveringen av forst\.xlsx och 1 till pågår eller avbröts: /;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'lis-'));
  writeFileSync(inHome('forst.xlsx'), buildXlsx());
  writeFileSync(inHome('sedan.xlsx'), buildXlsx({ sheets: [{ name: 'Annat' }] }));
  runLis(['archive', 'forst.xlsx', '--out', 'forut', '--today', '2026-01-31'], { cwd: home });
  archive('hel');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What must hold of the folder whenever a run ends, however it ends. */
function expectOldOutputsWhole(out: string): void {
  const before = treeOf(inHome('forut'));
  const packages = Object.entries(before).filter(([path]) => path.includes('/'));
  expect(treeOf(inHome(out))).toMatchObject(Object.fromEntries(packages));
  for (const entry of visible(inHome(out)).filter((found) => found.isDirectory())) {
    expect(verifyPackage(inHome(out, entry.name))).toEqual([]);
  }
  const { packages: listed } = JSON.parse(readFileSync(inHome(out, 'arkiv.json'), 'utf8'));
  expect(listed.length).toBeGreaterThanOrEqual(1);
}

describe('a run that is killed', () => {
  // The first and the last changes, where a folder comes to be and takes its place, and some in between.
  const points = [1, 4, 32, -12, -7, -4, -2, -1, 0];
  let changes = 0;
  beforeAll(() => {
    cpSync(inHome('forut'), inHome('raknad'), { recursive: true });
    archive('raknad', { NODE_OPTIONS: preload, CHANGES_TO: inHome('antal') });
    changes = Number(readFileSync(inHome('antal'), 'utf8'));
  });

  test('makes enough changes to be killed at many', () => expect(changes).toBeGreaterThan(60));

  test.each(points)(
    'before change %i (from the end where it is not above 0) leaves what was there whole, and the next run ends as an undisturbed one',
    (point) => {
      cpSync(inHome('forut'), inHome('ut'), { recursive: true });
      try {
        const killAt = String(point > 0 ? point : changes + point);
        expect(archive('ut', { NODE_OPTIONS: preload, KILL_AT: killAt }).status).toBe(null);
        expectOldOutputsWhole('ut');
        // The first changes leave word that the run has begun; from then on verify tells of it until all is done.
        expect(faultsIn('ut').some((fault) => unfinished.test(fault))).toBe(point !== 1 && point !== 4);
        expect(archive('ut')).toMatchObject({ status: 0 });
        expect(treeOf(inHome('ut'))).toEqual(treeOf(inHome('hel')));
        expect(faultsIn('ut')).toEqual([]);
      } finally {
        rmSync(inHome('ut'), { recursive: true, force: true });
      }
    },
  );

  test('is not listed over by --finish, which names the file that says so', () => {
    cpSync(inHome('forut'), inHome('ut'), { recursive: true });
    archive('ut', { NODE_OPTIONS: preload, KILL_AT: String(changes) });
    const finish = runLis(['archive', '--out', 'ut', '--finish'], { cwd: home });
    expect(finish).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Arkiveringen av forst\.xlsx och 1 till .*ut.pagaende-/),
    });
    const [file = ''] = readdirSync(inHome('ut')).filter((name) => name.startsWith('pagaende-'));
    rmSync(inHome('ut', file));
    expect(runLis(['archive', '--out', 'ut', '--finish'], { cwd: home }).status).toBe(0);
    expect(faultsIn('ut')).toEqual([]);
    rmSync(inHome('ut'), { recursive: true });
  });

  test('on another machine leaves what only --finish takes away', () => {
    cpSync(inHome('forut'), inHome('ut'), { recursive: true });
    mkdirSync(inHome('ut', '.lis-00000000-1-1-sedan', 'data'), { recursive: true });
    archive('ut');
    expect(existsSync(inHome('ut', '.lis-00000000-1-1-sedan'))).toBe(true);
    expect(runLis(['verify', 'ut'], { cwd: home }).status).toBe(0);
    runLis(['archive', '--out', 'ut', '--finish'], { cwd: home });
    expect(treeOf(inHome('ut'))).toEqual(treeOf(inHome('hel')));
  });
});

describe('a full disk', () => {
  const disk = mkdtempSync(join(tmpdir(), 'lis-disk-'));
  const size = 700;
  const isMounted =
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', disk]).status === 0;
  afterAll(() => {
    if (isMounted) spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  });
  if (!isMounted) console.info('Skipped the test of a full disk: it takes the right to mount a small file system.');

  (isMounted ? test : test.skip)('leaves what was there whole, says so in one line, and the next run finishes', () => {
    const out = join(disk, 'ut');
    cpSync(inHome('forut'), out, { recursive: true });
    const used = listFiles(out).reduce((sum, { path }) => sum + readFileSync(join(out, path)).length, 0);
    writeFileSync(join(disk, 'fyllnad'), Buffer.alloc(size * 1024 - used - 200 * 1024));
    const { status, stderr } = archive(out);
    expect(stderr).toMatch(
      /^Misslyckades: sedan\.xlsx: Det finns inte plats för [^\n]+sedan-[0-9a-f]+: frigör utrymme och försök igen\.$/m,
    );
    expect(status).toBe(1);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(treeOf(join(out))).toMatchObject(
      Object.fromEntries(Object.entries(treeOf(inHome('forut'))).filter(([path]) => path.includes('/'))),
    );
    rmSync(join(disk, 'fyllnad'));
    const next = archive(out);
    expect([next.status, treeOf(out)]).toEqual([0, treeOf(inHome('hel'))]);
  });
});
