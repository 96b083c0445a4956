import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lisProgram, runLis } from '../../../support/run-lis.ts';
import { smallFile } from '../../../support/small-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function inFolder(...path: string[]) {
  return join(folder(), ...path);
}

const small = smallFile();
beforeEach(() => {
  for (const name of ['a.xlsx', 'b.xlsx']) writeFileSync(inFolder(name), small());
});

const isUnix = process.platform !== 'win32';
if (!isUnix) console.info('Skipped the tests of output that nobody takes: they need a Unix shell.');
const testInShell = isUnix ? test : test.skip;

/** What a shell says of `lis` with something after it, and the status of `lis` itself. */
function inShell(args: string, rest: string) {
  const command = `{ "${process.execPath}" "${lisProgram}" ${args}; echo $? > status; } ${rest}`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder(), encoding: 'utf8' });
  return { status: Number(readFileSync(inFolder('status'), 'utf8')), stdout, stderr };
}

describe('when the reader has gone', () => {
  testInShell('a command that writes does all its work, and its status is true', () => {
    writeFileSync(inFolder('c.xlsx'), 'hej');
    const { status, stdout } = inShell('archive . --out ut --jobs 1 --today 2026-01-31 2>&1', '| head -n 1');
    expect([status, stdout.split('\n')]).toEqual([1, [expect.stringMatching(/^(?:ut|Misslyckades)/), '']]);
    expect(
      readdirSync(inFolder('ut'))
        .map((name) => name.slice(0, 2))
        .sort(),
    ).toEqual(['a-', 'ar', 'ar', 'b-']);
    expect(runLis(['verify', 'ut'], { cwd: folder() }).status).toBe(0);
  });

  testInShell('so does one whose reader was never there', () => {
    const { status } = inShell('check a.xlsx --fix ny.xlsx 2>&1', '| true');
    expect([status, existsSync(inFolder('ny.xlsx'))]).toEqual([1, true]);
  });
});

const hasFull = existsSync('/dev/full');
if (!hasFull) console.info('Skipped the tests of a full device: the system has no /dev/full.');
describe('when the result cannot be written', () => {
  const sentence =
    'Det som kommandot visar kunde inte skrivas dit det skulle (ENOSPC): se till att det finns plats där och kör kommandot igen.\n';

  (hasFull ? test.each : test.skip.each)([
    'check a.xlsx',
    'diff a.xlsx b.xlsx --format json',
    'check --help',
    '--version',
  ])('lis %s says so in one sentence', (args) =>
    expect(inShell(args, '> /dev/full')).toEqual({ status: 2, stdout: '', stderr: sentence }),
  );

  (hasFull ? test : test.skip)('a command that writes files has written them', () => {
    const { status, stderr } = inShell('archive a.xlsx --out ut --today 2026-01-31', '> /dev/full');
    expect([status, stderr.split(sentence).length]).toEqual([2, 2]);
    expect(runLis(['verify', 'ut'], { cwd: folder() }).status).toBe(0);
  });

  (hasFull ? test : test.skip)('messages that cannot be shown change nothing', () => {
    expect(inShell('init ny.xlsx', '2> /dev/full').status).toBe(0);
    expect(existsSync(inFolder('ny.xlsx'))).toBe(true);
  });

  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot) console.info('Skipped the test of a disk that gets full: it needs root on Linux.');
  (isRoot ? test : test.skip)('a disk that takes only the beginning is told', () => {
    mkdirSync(inFolder('disk'));
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', inFolder('disk')]);
    try {
      // More than the disk holds.
      copyFileSync(resolve('sheets-templates', 'exempel.xlsx'), inFolder('exempel.xlsx'));
      expect(inShell('check exempel.xlsx --format json', '> disk/svar.json')).toEqual({
        status: 2,
        stdout: '',
        stderr: sentence,
      });
    } finally {
      spawnSync('umount', [inFolder('disk')]);
    }
  });
});
