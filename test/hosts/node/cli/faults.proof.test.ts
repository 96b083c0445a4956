import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { isCellDate } from '../../../../src/core/index.ts';
import { lisProgram, runLis } from '../../../support/run-lis.ts';
import { smallFile } from '../../../support/small-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const folder = temporaryFolder();
function inFolder(...path: string[]) {
  return join(folder(), ...path);
}

const small = smallFile();
beforeEach(() => writeFileSync(inFolder('bok.xlsx'), small()));

/** Root may write everywhere, so that rights have to be tried as somebody else, who must be able to read the program. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? { uid: nobody, gid: nobody } : {};
const canRun =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, [lisProgram, '--version'], { ...asNobody, cwd: '/' }).status === 0;
if (!canRun) console.info('Skipped the tests of rights: the program cannot be run as somebody who lacks them.');
const testRights = canRun ? test : test.skip;
const testMounts = isRoot && process.platform === 'linux' ? test : test.skip;
if (!isRoot) console.info('Skipped the tests of full and read-only disks: they need root on Linux.');

function runWithoutRights(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const options = { ...asNobody, cwd: folder(), encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [lisProgram, ...args], options);
}

const oneSentence = /^[^\n]+[.?]\n$/;

describe('rights that are missing', () => {
  testRights('a folder that may not be written to is told by name, and nothing is left in it', () => {
    mkdirSync(inFolder('ut'), { mode: 0o555 });
    chmodSync(folder(), 0o555);
    const { status, stdout, stderr } = runWithoutRights('check', 'bok.xlsx', '--fix', join('ut', 'ny.xlsx'));
    chmodSync(folder(), 0o755);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain(join('ut', 'ny.xlsx'));
    expect(readdirSync(inFolder('ut'))).toEqual([]);
  });

  testRights('a workbook that may not be read is told by name', () => {
    chmodSync(folder(), 0o755);
    chmodSync(inFolder('bok.xlsx'), 0o000);
    const { status, stdout, stderr } = runWithoutRights('check', 'bok.xlsx');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Filen bok\.xlsx kan inte läsas: [^\n]+\.\n$/);
  });

  testRights('the old file stays when its folder no longer takes new ones', () => {
    mkdirSync(inFolder('ut'));
    writeFileSync(inFolder('ut', 'var.xlsx'), small());
    chmodSync(inFolder('ut'), 0o555);
    chmodSync(folder(), 0o755);
    const files = ['--base', 'bok.xlsx', '--ours', join('ut', 'var.xlsx'), '--theirs', 'bok.xlsx'];
    copyFileSync(inFolder('bok.xlsx'), inFolder('deras.xlsx'));
    const { status, stderr } = runWithoutRights('merge', ...files, '--out', join('ut', 'var.xlsx'));
    expect(status).toBe(2);
    expect(stderr).toMatch(oneSentence);
    expect(readFileSync(inFolder('ut', 'var.xlsx')).equals(small())).toBe(true);
    expect(readdirSync(inFolder('ut'))).toEqual(['var.xlsx']);
  });
});

describe('disks', () => {
  const onDisk = (size: string, run: () => void): void => {
    mkdirSync(inFolder('disk'));
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', inFolder('disk')]);
    try {
      run();
    } finally {
      spawnSync('umount', [inFolder('disk')]);
    }
  };

  testMounts('a disk that gets full leaves the copy out and what was there whole', () =>
    onDisk('16k', () => {
      writeFileSync(inFolder('disk', 'egen.txt'), 'min');
      const run = runLis(['check', 'bok.xlsx', '--fix', join('disk', 'ny.xlsx')], { cwd: folder() });
      expect([run.status, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toMatch(/^Det finns inte plats för [^\n]+\.\n$/);
      expect(readdirSync(inFolder('disk'))).toEqual(['egen.txt']);
    }),
  );

  testMounts('a disk that is read-only is told', () =>
    onDisk('1m', () => {
      spawnSync('mount', ['-o', 'remount,ro', inFolder('disk')]);
      const run = runLis(['check', 'bok.xlsx', '--fix', join('disk', 'ny.xlsx')], { cwd: folder() });
      expect([run.status, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toMatch(/skrivskyddad[^\n]*\.\n$/);
    }),
  );
});

describe('time and company', () => {
  test('a clock that has been moved back loses nothing of the history', () => {
    runLis(['review', 'bok.xlsx', '--out', 'senare', '--today', '2026-03-01'], { cwd: folder() });
    runLis(['review', join('senare', 'bok.xlsx'), '--out', 'tidigare', '--today', '2025-11-24'], { cwd: folder() });
    const { workbook } = readWorkbook(readFileSync(inFolder('tidigare', 'bok.xlsx')), 'bok.xlsx');
    const history = workbook.sheets.find(({ name }) => name === 'Historik')?.rows ?? [];
    const days = new Set(history.slice(1).map(([day]) => (isCellDate(day) ? day.date : day)));
    expect([...days].sort()).toEqual(['2025-11-24', '2026-03-01']);
  }, 30_000);

  test('of two runs that write the same new file one wins, and the other says that it is there', async () => {
    const runs = [1, 2].map(() => {
      const args = [lisProgram, 'check', 'bok.xlsx', '--fix', 'ny.xlsx'];
      return once(spawn(process.execPath, args, { cwd: folder(), stdio: 'ignore' }), 'exit');
    });
    const statuses = (await Promise.all(runs)).map(([status]) => status);
    expect(statuses.sort()).toEqual([1, 2]);
    expect(readdirSync(folder()).sort()).toEqual(['bok.xlsx', 'ny.xlsx']);
  }, 30_000);

  test('two runs into one folder leave whole files and nothing half-done', async () => {
    const days = ['2025-03-31', '2025-11-24'];
    // As one of them leaves it, and as the other does after it: the later carries the history of the earlier.
    const places = days.flatMap((day, at) => {
      runLis(['review', 'bok.xlsx', '--out', day, '--today', day], { cwd: folder() });
      cpSync(inFolder(day), inFolder(`${day}-sedan`), { recursive: true });
      const other = days[1 - at] ?? '';
      runLis(['review', 'bok.xlsx', '--out', `${day}-sedan`, '--today', other], { cwd: folder() });
      return [day, `${day}-sedan`];
    });
    const runs = days.map((day) => {
      const args = [lisProgram, 'review', 'bok.xlsx', '--out', 'ut', '--today', day];
      return once(spawn(process.execPath, args, { cwd: folder(), stdio: 'ignore' }), 'exit');
    });
    for (const [status] of await Promise.all(runs)) expect(status).toBe(1);
    const bytes = (place: string, name: string) => readFileSync(inFolder(place, name)).toString('base64');
    const names = readdirSync(inFolder('ut'));
    expect(names.sort()).toEqual(readdirSync(inFolder(days[0]!)).sort());
    for (const name of names) expect(places.map((place) => bytes(place, name))).toContain(bytes('ut', name));
    expect(statSync(inFolder('bok.xlsx')).size).toBe(small().length);
  }, 120_000);
});

const isUnix = process.platform !== 'win32';
if (!isUnix) console.info('Skipped the test of large files that there is no room for: it needs a Unix shell.');
(isUnix ? test : test.skip)('a review for whose large files there is no room leaves the one before it whole', () => {
  copyFileSync(resolve('sheets-templates', 'exempel.xlsx'), inFolder('bok.xlsx'));
  runLis(['review', 'bok.xlsx', '--out', 'ut'], { cwd: folder() });
  const reviewed = () =>
    readdirSync(inFolder('ut')).map((name) => [name, readFileSync(inFolder('ut', name)).toString('base64')]);
  const before = reviewed();
  // A limit on the size of files stands in for a full disk: the small ones can be written, the large ones not.
  const command = `ulimit -f 200; trap '' XFSZ; exec "${process.execPath}" "${lisProgram}" review bok.xlsx --out ut --today 2030-01-01`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder(), encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Det finns inte plats för [^\n]+\.\n$/);
  expect(reviewed()).toEqual(before);
});
