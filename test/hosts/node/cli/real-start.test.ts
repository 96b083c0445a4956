import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../../src/hosts/node/archive/store/list-files.ts';
import { type LisRun, type LisSetting, runLis, startLis } from '../../../support/run-lis.ts';
import { smallFile } from '../../../support/small-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const day = ['--today', '2026-01-31'];

const small = smallFile();

/** What a run says and what lies in its folder afterwards, by path, the bytes as text. */
function outcomeOf(run: (args: readonly string[], setting: LisSetting) => LisRun, commands: readonly string[][]) {
  const cwd = join(folder(), run.name);
  mkdirSync(cwd);
  for (const name of ['bok.xlsx', 'ny.xlsx']) writeFileSync(join(cwd, name), small());
  const runs = commands.map((args) => run(args, { cwd }));
  const files = listFiles(cwd).map(({ path }) => [path, readFileSync(join(cwd, path)).toString('base64')]);
  return { runs, files };
}

test.each([
  ['lis', [[]]],
  ['a command that does not exist', [['gransska']]],
  ['lis init', [['init', 'tom.xlsx']]],
  ['lis check', [['check', 'bok.xlsx', '--fix', 'rättad.xlsx', ...day]]],
  ['lis review', [['review', 'bok.xlsx', '--out', 'ut', ...day]]],
  ['lis diff', [['diff', 'bok.xlsx', 'ny.xlsx', '--format', 'json']]],
  ['lis merge', [['merge', '--base', 'bok.xlsx', '--ours', 'ny.xlsx', '--theirs', 'bok.xlsx', '--out', 'ny.xlsx']]],
  [
    'lis archive and lis verify',
    [
      ['archive', 'bok.xlsx', '--out', 'ut', ...day],
      ['verify', 'ut'],
    ],
  ],
])('%s, started anew, does what it does in a process that has it loaded', (_name, commands) => {
  expect(globalThis).toHaveProperty('warmLis');
  const started = outcomeOf(startLis, commands);
  expect(outcomeOf(runLis, commands)).toEqual(started);
  expect(started.runs.every(({ status, stdout, stderr }) => status !== null && stdout + stderr !== '')).toBe(true);
});
