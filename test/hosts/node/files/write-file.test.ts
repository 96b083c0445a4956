import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFile } from '../../../../src/hosts/node/files/write-file.ts';
import { hostErrorOf } from '../../../support/host-error-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing a file', () => {
  test('replaces the old one and leaves nothing else', () => {
    writeFileSync(join(folder, 'ut.xlsx'), 'gammal');
    writeFile(join(folder, 'ut.xlsx'), 'ny');
    expect(readFileSync(join(folder, 'ut.xlsx'), 'utf8')).toBe('ny');
    expect(readdirSync(folder)).toEqual(['ut.xlsx']);
  });

  test('keeps the permissions of the old one', () => {
    writeFileSync(join(folder, 'ut.xlsx'), 'gammal', { mode: 0o600 });
    writeFile(join(folder, 'ut.xlsx'), 'ny');
    expect(statSync(join(folder, 'ut.xlsx')).mode & 0o777).toBe(0o600);
  });

  test('goes on when a killed run with the same process number left its temporary file', () => {
    writeFileSync(join(folder, `.ut.xlsx.tmp-${process.pid}`), 'halv');
    writeFile(join(folder, 'ut.xlsx'), Buffer.from('ny'));
    expect(readdirSync(folder)).toEqual(['ut.xlsx']);
  });

  test.each([
    ['in a folder that is not there', () => join(folder, 'saknas', 'ut.xlsx')],
    ['in a file', () => join(import.meta.filename, 'ut.xlsx')],
    [
      'where a folder has the name',
      () => {
        mkdirSync(join(folder, 'ut.xlsx', 'x'), { recursive: true });
        return join(folder, 'ut.xlsx');
      },
    ],
  ])('%s', (_, path) => {
    const target = path();
    const before = readdirSync(folder);
    const error = hostErrorOf(() => writeFile(target, 'ny'));
    expect(error.code).toBe('not-writable');
    expect(readdirSync(folder)).toEqual(before);
  });

  test('on a full disk the old file stays whole', () => {
    writeFileSync(join(folder, 'ut.xlsx'), 'gammal');
    const script = `
      import { writeFile } from ${JSON.stringify(join(import.meta.dirname, '../../../../src/hosts/node/files/write-file.ts'))};
      try { writeFile(process.argv[1], Buffer.alloc(900_000)); } catch (error) { console.log(error.code); }`;
    const bundle = spawnSync('npx', ['esbuild', '--bundle', '--platform=node', '--format=cjs', '--loader=ts'], {
      input: script,
      cwd: join(import.meta.dirname, '../../../..'),
    });
    writeFileSync(join(folder, 'run.cjs'), bundle.stdout);
    // A limit on the size of files stands in for a full disk: the write fails part of the way.
    const command = `ulimit -f 100; trap '' XFSZ; exec ${process.execPath} run.cjs ut.xlsx`;
    const { stdout } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stdout.trim()).toBe('disk-full');
    expect(readFileSync(join(folder, 'ut.xlsx'), 'utf8')).toBe('gammal');
    expect(readdirSync(folder).sort()).toEqual(['run.cjs', 'ut.xlsx']);
  });
});
