import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lisProgram, runLis } from '../../../support/run-lis.ts';
import { smallFile } from '../../../support/small-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const isLinux = process.platform === 'linux';
if (!isLinux) console.info('Skipped the tests of names that are not UTF-8: only Linux lets there be any.');
const testOnLinux = isLinux ? test : test.skip;

/** `båk.xlsx` as an older system wrote it. */
function latin1() {
  return Buffer.concat([Buffer.from(`${folder()}/`), Buffer.from('båk.xlsx', 'latin1')]);
}

function inShell(args: string) {
  const command = `name=$(printf 'b\\345k.xlsx'); "${process.execPath}" "${lisProgram}" ${args}`;
  return spawnSync('sh', ['-c', command], { cwd: folder(), encoding: 'utf8' });
}

const told = /^Namnet [^\n]*b\ufffdk\.xlsx är inte skrivet i UTF-8[^\n]+\.\n$/;

const small = smallFile();
beforeEach(() => {
  if (isLinux) writeFileSync(latin1(), small());
  writeFileSync(join(folder(), 'ny.xlsx'), small());
});

testOnLinux.each([
  'check "$name"',
  'review "$name" --out ut',
  'init "$name.xlsx"',
  'check ny.xlsx --fix "ut/$name"',
  'review ny.xlsx --out "$name"',
  'export "$name" --out ut',
])('lis %s: what is wrong with the name is told, and nothing is written', (args) => {
  const before = readdirSync(folder(), 'buffer');
  const { status, stdout, stderr } = inShell(args);
  expect([status, stdout, stderr.replace('.xlsx.xlsx', '.xlsx')]).toEqual([2, '', expect.stringMatching(told)]);
  expect(readdirSync(folder(), 'buffer')).toEqual(before);
});

testOnLinux.each(['"$name" ny.xlsx', '.'])('lis archive %s: it is told, and the others are archived', (sources) => {
  mkdirSync(Buffer.concat([Buffer.from(`${folder()}/`), Buffer.from('år', 'latin1')]));
  const { status, stdout, stderr } = inShell(`archive ${sources} --out ut --today 2026-01-31`);
  expect([status, stdout]).toEqual([1, expect.stringMatching(/^ut.ny-[0-9a-f]+\n$/)]);
  expect(stderr).toMatch(/^Misslyckades: b\ufffdk\.xlsx: Namnet b\ufffdk\.xlsx är inte skrivet i UTF-8/m);
  if (sources === '.') expect(stderr).toMatch(/^Misslyckades: \ufffdr: Namnet \ufffdr är inte skrivet i UTF-8/m);
  expect(runLis(['verify', 'ut'], { cwd: folder() }).status).toBe(0);
});

testOnLinux('lis verify tells of a folder in a package that has such a name', () => {
  writeFileSync(join(folder(), 'bok.xlsx'), small());
  const name = runLis(['archive', 'bok.xlsx', '--out', 'ut', '--today', '2026-01-31'], { cwd: folder() }).stdout.trim();
  mkdirSync(Buffer.concat([Buffer.from(`${join(folder(), name, 'data')}/`), Buffer.from('år', 'latin1')]));
  const { status, stdout } = runLis(['verify', 'ut'], { cwd: folder() });
  expect([status, stdout]).toEqual([1, expect.stringMatching(/data\/\ufffdr hör inte till paketet\n/)]);
});
