import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { wrongFiles } from '../../../support/wrong-files.ts';

const folder = temporaryFolder();

const everyWrongFile: [what: string, write: (path: string) => void, telling: RegExp][] = [
  ['missing', () => {}, /bok\.xlsx finns inte/],
  ['a folder', (path) => mkdirSync(path), /bok\.xlsx är en mapp/],
  ...wrongFiles.map(([what, content, telling]): (typeof everyWrongFile)[number] => [
    what,
    (path) => writeFileSync(path, content),
    telling,
  ]),
];

const commands: [command: string, args: string[]][] = [
  ['check', ['check', 'bok.xlsx']],
  ['check --format json', ['check', 'bok.xlsx', '--format', 'json']],
  ['check --fix', ['check', 'bok.xlsx', '--fix', 'ny.xlsx']],
  ['review', ['review', 'bok.xlsx', '--out', 'ut']],
];

describe.each(everyWrongFile)('a file that is %s', (_what, write, telling) => {
  test.each(commands)('%s: status 2, one sentence, nothing on standard output, nothing written', (_command, args) => {
    write(join(folder(), 'bok.xlsx'));
    const before = readdirSync(folder());
    const { status, stdout, stderr } = runLis(args, { cwd: folder() });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(telling);
    expect(stderr).toMatch(/^[^\n]+[.?]\n$/);
    expect(readdirSync(folder())).toEqual(before);
  });
});

test('--debug and LIS_DEBUG add where in the program it happened', () => {
  const plain = runLis(['check', 'bok.xlsx'], { cwd: folder() }).stderr;
  for (const run of [
    runLis(['check', 'bok.xlsx', '--debug'], { cwd: folder() }),
    runLis(['check', 'bok.xlsx'], { cwd: folder(), env: { LIS_DEBUG: '1' } }),
  ]) {
    expect(run.stderr.startsWith(plain)).toBe(true);
    expect(run.stderr).toMatch(/\n {4}at .*lis(?:-\w+)?\.mjs/);
  }
});

test('a file name with control characters is shown harmless and on one line', () => {
  const { stderr } = runLis(['check', '\u001b[31mbok\n.xlsx'], { cwd: folder() });
  expect(stderr).not.toContain('\u001b');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
