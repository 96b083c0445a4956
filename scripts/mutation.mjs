// Mutation testing of the core, and its summary in docs/quality.md: npm run mutation [-- --mutate 'src/core/review/**/*.ts']
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, projectFolder } from './ensure-installed.mjs';
import { replacePart } from './replace-part.mjs';

const page = join(projectFolder, 'docs', 'quality.md');
const report = join(projectFolder, 'reports', 'mutation', 'mutation.json');

const head = `| folder | score | killed | timed out | survived | no test reaches it | not tried |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
`;

ensureInstalled();
const stryker = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs'];
rmSync(report, { force: true });
const { status } = spawnSync(process.execPath, [...stryker, ...process.argv.slice(2)], {
  cwd: projectFolder,
  stdio: 'inherit',
});
// Stryker ends with 1 both when it could not run and when the score is too low: the report tells which.
if (existsSync(report)) {
  const summary = summaryOf(JSON.parse(readFileSync(report, 'utf8')));
  writeFileSync(page, replacePart(readFileSync(page, 'utf8'), 'mutation', summary));
}
process.exitCode = status ?? 1;

/** What each folder of the core got, as a table. */
function summaryOf({ files }) {
  const folders = new Map();
  for (const [path, { mutants }] of Object.entries(files)) {
    const [, , folder] = path.split('/');
    const name = folder.endsWith('.ts') ? 'src/core' : `src/core/${folder}`;
    folders.set(name, [...(folders.get(name) ?? []), ...mutants]);
  }
  const rows = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, mutants]) => rowOf(`\`${name}\``, mutants));
  const all = rowOf('**all**', [...folders.values()].flat());
  return `Last run ${new Date().toISOString().slice(0, 10)}, Node ${process.version}.\n\n${head}${rows.join('')}${all}`;
}

function rowOf(name, mutants) {
  const count = (status) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout, survived, uncovered] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count);
  const untried = mutants.length - killed - timeout - survived - uncovered;
  const score = (100 * (killed + timeout)) / (killed + timeout + survived + uncovered);
  return `| ${name} | ${score.toFixed(1)} % | ${killed} | ${timeout} | ${survived} | ${uncovered} | ${untried} |\n`;
}
