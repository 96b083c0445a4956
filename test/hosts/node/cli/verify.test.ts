import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';

const folder = temporaryFolder();
function inFolder(...path: string[]) {
  return join(folder(), ...path);
}

function verify(name: string) {
  return runLis(['verify', name], { cwd: folder() });
}

let home = '';
let name = '';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'lis-'));
  writeFileSync(join(home, 'bok.xlsx'), buildXlsx());
  name = runLis(['archive', 'bok.xlsx', '--out', 'arkiv', '--today', '2026-01-31'], { cwd: home }).stdout.trim();
});
beforeEach(() => cpSync(home, folder(), { recursive: true }));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a whole package, and a whole folder of them: status 0 and one sentence', () => {
  for (const path of [name, 'arkiv']) {
    expect(verify(path)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^1.paket kontrollerat: allt är helt\.\n$/),
    });
  }
});

test.each([
  [
    'a changed file',
    () => writeFileSync(inFolder(name, 'data/paket.json'), '{}'),
    'data/paket.json har ändrats: SHA-256 stämmer inte',
  ],
  ['a missing file', () => rmSync(inFolder(name, 'data/paket.json')), 'data/paket.json saknas'],
  ['an extra file', () => writeFileSync(inFolder(name, 'data/extra'), ''), 'data/extra hör inte till paketet'],
])('%s: status 1, named on standard output', (_what, change, line) => {
  change();
  const { status, stdout } = verify('arkiv');
  expect([status, stdout.split('\n')]).toEqual([1, expect.arrayContaining([`${name.slice('arkiv/'.length)}/${line}`])]);
});

test('a path that leads out of a package is named with the package', () => {
  const manifest = inFolder(name, 'manifest-sha256.txt');
  writeFileSync(manifest, `${readFileSync(manifest, 'utf8')}${'0'.repeat(64)}  ../../hemlig.txt\n`);
  expect(verify('arkiv').stdout).toContain(
    `${name.slice('arkiv/'.length)}/../../hemlig.txt ligger utanför paketet och läses inte\n`,
  );
});

test('a folder of packages whose names come back in decomposed form is whole', () => {
  const swedish = 'Åtgärder.xlsx';
  renameSync(inFolder('bok.xlsx'), inFolder(swedish));
  rmSync(inFolder('arkiv'), { recursive: true });
  const run = runLis(['archive', swedish, '--out', 'arkiv', '--today', '2026-01-31'], { cwd: folder() });
  const made = run.stdout.trim();
  expect(made.normalize('NFD')).not.toBe(made);
  renameSync(inFolder(made), inFolder(made.normalize('NFD')));
  expect(verify('arkiv')).toMatchObject({ status: 0, stdout: '' });
});

test('a package that was sealed anew after a change is found by the overview', () => {
  const seal = inFolder(name, 'tagmanifest-sha256.txt');
  writeFileSync(seal, `${readFileSync(seal, 'utf8').split('\n').reverse().join('\n').trim()}\n`);
  expect(verify(name).status).toBe(0);
  expect(verify('arkiv').stdout).toBe(
    `${name.slice('arkiv/'.length)}/tagmanifest-sha256.txt har ändrats sedan arkiv.json skrevs\n`,
  );
});

test.each([
  ['a package that is gone', () => rmSync(inFolder(name), { recursive: true }), /^bok-[0-9a-f]+ saknas\n$/],
  [
    'a folder that is no package',
    () => mkdirSync(inFolder('arkiv/annat')),
    /^annat står inte i arkiv\.json.*\nannat är inget paket/m,
  ],
  ['a stray file', () => writeFileSync(inFolder('arkiv/annat.txt'), ''), /^annat\.txt hör inte till paketet\n$/],
  [
    'a changed table',
    () => writeFileSync(inFolder('arkiv/arkiv.csv'), ''),
    /^arkiv\.csv stämmer inte med arkiv\.json\n$/,
  ],
  [
    'word of a batch that is not finished, whatever stands in it,',
    () => writeFileSync(inFolder('arkiv/pagaende-0123456789ab.json'), '{'),
    /^pagaende-0123456789ab\.json visar att arkiveringen av okända källor pågår eller avbröts: .*\n$/,
  ],
  [
    'an overview that cannot be read',
    () => writeFileSync(inFolder('arkiv/arkiv.json'), '{'),
    /^arkiv\.json går inte att läsa\n$/,
  ],
])('%s in a folder of packages: status 1', (_what, change, expected) => {
  change();
  const { status, stdout } = verify('arkiv');
  expect([status, stdout]).toEqual([1, expect.stringMatching(expected)]);
});

test.each([
  ['missing', 'saknas', /finns inte/],
  ['a file', 'bok.xlsx', /är en fil/],
  ['empty', 'tom', /finns inget paket/],
])('a folder that is %s: status 2 and one sentence', (_what, path, telling) => {
  mkdirSync(inFolder('tom'));
  expect(verify(path)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(telling) });
});
