import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryName } from '../../../../src/hosts/node/files/temporary-names.ts';
import { writeFiles, writeNewFile } from '../../../../src/hosts/node/files/write-files.ts';
import { hostErrorOf } from '../../../support/host-error-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { buildXlsx, xlsxParts, zipParts } from '../../../support/xlsx-builder.ts';

const folder = temporaryFolder();
function contents(path = folder()) {
  return Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** Only root on Linux can lock a file against itself and make a small disk. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
if (!isRoot) console.info('Skipped two tests of locked files and full disks: they need root on Linux.');
const testAsRoot = isRoot ? test : test.skip;

describe('writing files into a folder', () => {
  test('makes the folder and everything above it', () => {
    writeFiles(join(folder(), 'a', 'b'), [{ name: 'å.txt', content: 'ett' }]);
    expect(contents(join(folder(), 'a', 'b'))).toEqual({ 'å.txt': 'ett' });
  });

  test('replaces what it owns and leaves what others put there', () => {
    writeFileSync(join(folder(), 'egen.txt'), 'min');
    writeFileSync(join(folder(), 'a.txt'), 'gammal');
    writeFiles(folder(), [{ name: 'a.txt', content: 'ny' }]);
    expect(contents()).toEqual({ 'egen.txt': 'min', 'a.txt': 'ny' });
  });

  test('lets the same people read the new file as the old one', () => {
    writeFileSync(join(folder(), 'a.txt'), 'gammal', { mode: 0o600 });
    writeFiles(folder(), [{ name: 'a.txt', content: 'ny' }]);
    if (process.platform !== 'win32') expect(statSync(join(folder(), 'a.txt')).mode & 0o777).toBe(0o600);
    expect(contents()).toEqual({ 'a.txt': 'ny' });
  });

  test('goes on when a killed run with the same process number left its temporary file', () => {
    writeFileSync(join(folder(), `${temporaryName('0')}.ny`), 'halv');
    writeFiles(folder(), [{ name: 'a.txt', content: 'ny' }]);
    expect(contents()).toEqual({ 'a.txt': 'ny' });
  });

  test('takes away what a run left that was killed, and leaves that of one that is under way', () => {
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    const left = (owner: number) => `${temporaryName('0')}.gammal`.replace(`-${process.pid}-`, `-${owner}-`);
    for (const owner of [ended, process.ppid]) writeFileSync(join(folder(), left(owner)), 'halv');
    writeFiles(folder(), [{ name: 'a.txt', content: 'ny' }]);
    expect(contents()).toEqual({ 'a.txt': 'ny', [left(process.ppid)]: 'halv' });
  });

  test('writes bytes as they are', () => {
    writeFiles(folder(), [{ name: 'a.bin', content: Uint8Array.of(0, 255, 13, 10) }]);
    expect([...readFileSync(join(folder(), 'a.bin'))]).toEqual([0, 255, 13, 10]);
  });

  testAsRoot('puts everything back when the last file cannot take its place', () => {
    for (const name of ['a.txt', 'låst.txt']) writeFileSync(join(folder(), name), 'gammal');
    const immutable = join(folder(), 'låst.txt');
    spawnSync('chattr', ['+i', immutable]);
    try {
      const error = hostErrorOf(() =>
        writeFiles(folder(), [
          { name: 'a.txt', content: 'ny' },
          { name: 'b.txt', content: 'ny' },
          { name: 'låst.txt', content: 'ny' },
        ]),
      );
      expect([error.code, error.message.includes(immutable)]).toEqual(['not-writable', true]);
      expect(contents()).toEqual({ 'a.txt': 'gammal', 'låst.txt': 'gammal' });
    } finally {
      spawnSync('chattr', ['-i', immutable]);
    }
  });

  testAsRoot('keeps the old files whole on a full disk', () => {
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder()]);
    try {
      writeFileSync(join(folder(), 'a.txt'), 'gammal');
      const error = hostErrorOf(() =>
        writeFiles(folder(), [
          { name: 'a.txt', content: 'ny' },
          { name: 'b.txt', content: 'x'.repeat(1_000_000) },
        ]),
      );
      expect(error.code).toBe('disk-full');
      expect(contents()).toEqual({ 'a.txt': 'gammal' });
    } finally {
      spawnSync('umount', [folder()]);
    }
  });

  test('writes nothing when a folder bears the name of one of the files', () => {
    writeFileSync(join(folder(), 'a.txt'), 'gammal');
    mkdirSync(join(folder(), 'b.txt', 'full'), { recursive: true });
    const error = hostErrorOf(() =>
      writeFiles(folder(), [
        { name: 'a.txt', content: 'ny' },
        { name: 'b.txt', content: 'ny' },
      ]),
    );
    expect(error.code).toBe('not-writable');
    expect(error.message).toContain('b.txt');
    expect(readdirSync(folder()).sort()).toEqual(['a.txt', 'b.txt']);
    expect(readFileSync(join(folder(), 'a.txt'), 'utf8')).toBe('gammal');
  });

  test('leaves no folder behind that it made in vain', () => {
    const name = 'x'.repeat(300);
    expect(hostErrorOf(() => writeFiles(join(folder(), 'ny', 'mapp'), [{ name, content: '' }])).code).toBe(
      'not-writable',
    );
    expect(readdirSync(folder())).toEqual([]);
  });

  test('says which folder cannot be made', () => {
    writeFileSync(join(folder(), 'fil'), '');
    const out = join(folder(), 'fil', 'ut');
    const error = hostErrorOf(() => writeFiles(out, [{ name: 'a', content: '' }]));
    expect([error.code, error.message.includes(join(folder(), 'fil'))]).toEqual(['not-writable', true]);
  });

  test.each(['../a.txt', 'b/a.txt', '/a.txt', '', '.', '..'])('never writes outside the folder: %s', (name) => {
    expect(() => writeFiles(join(folder(), 'ut'), [{ name, content: '' }])).toThrow('Not a file name');
    expect(readdirSync(folder())).toEqual([]);
  });
});

test('takes the longest name that the file system allows', () => {
  const name = `${'x'.repeat(250)}.text`;
  writeFiles(folder(), [{ name, content: 'ny' }]);
  expect(contents()).toEqual({ [name]: 'ny' });
});

describe('writing one new file', () => {
  test('refuses to replace a file', () => {
    writeFileSync(join(folder(), 'a.txt'), 'gammal');
    expect(hostErrorOf(() => writeNewFile(join(folder(), 'a.txt'), 'ny')).code).toBe('exists');
    expect(contents()).toEqual({ 'a.txt': 'gammal' });
  });

  test('writes it where nothing was', () => {
    writeNewFile(join(folder(), 'a.txt'), 'ny');
    expect(contents()).toEqual({ 'a.txt': 'ny' });
  });
});

describe('what cannot be read back', () => {
  const document = (text: string) => zipParts({ '[Content_Types].xml': '<Types/>', 'word/document.xml': text });

  test.each<[string, string | Uint8Array]>([
    ['bok.xlsx', 'x'],
    ['bok.xlsm', zipParts({ ...xlsxParts(), 'xl/workbook.xml': '<workbook>' })],
    ['dokument.docx', document('<a>')],
    ['oversikt.html', '<!doctype html><p>'],
    ['dashboard.json', '{'],
    ['mets.xml', '<a>'],
  ])('replaces nothing: %s', (name, content) => {
    writeFileSync(join(folder(), 'a.txt'), 'gammal');
    writeFileSync(join(folder(), name), 'gammal');
    const files = [
      { name: 'a.txt', content: 'ny' },
      { name, content },
    ];
    const error = hostErrorOf(() => writeFiles(folder(), files));
    expect(error.code).toBe('unreadable-output');
    expect(error.message).toMatch(/^Filen .* är inte skriven, [^\n]+\.$/);
    expect(contents()).toEqual({ 'a.txt': 'gammal', [name]: 'gammal' });
    expect(hostErrorOf(() => writeNewFile(join(folder(), `ny-${name}`), content)).code).toBe('unreadable-output');
  });

  test('is told from what can', () => {
    writeFiles(folder(), [
      { name: 'bok.xlsx', content: buildXlsx() },
      { name: 'dokument.docx', content: document('<a/>') },
      { name: 'oversikt.html', content: '<!doctype html><p></p>' },
      { name: 'dashboard.json', content: '{}' },
    ]);
    expect(readdirSync(folder())).toHaveLength(4);
  });
});
