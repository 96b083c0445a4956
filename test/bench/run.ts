// Measures, as ratios within one run, and says which goals are met: npm run bench [-- --short] [NAME…], a name being that of a measurement.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/ensure-installed.mjs';
import { replacePart } from '../../scripts/replace-part.ts';
import { againstExcelLibraries } from './against-excel-libraries.ts';
import { againstValidators } from './against-validators.ts';
import { archive } from './archive.ts';
import { boards } from './boards.ts';
import { browserPage } from './browser-page.ts';
import { bundleCost } from './bundle-cost.ts';
import { dashboardPage } from './dashboard-page.ts';
import { wordDocument } from './document.ts';
import { editAgainstExcelLibraries } from './edit-against-excel-libraries.ts';
import { growth } from './growth.ts';
import { importOfList } from './import.ts';
import { merge } from './merge.ts';
import { programs } from './programs.ts';
import { goalText, isMet, type Measured, page, type Result, summary } from './report.ts';

const isShort = process.argv.includes('--short');
/** Small sizes on a busy machine vary: the short form fails only on what is less than half as good as the goal. */
const slack = isShort ? 2 : 1;
function loadNow() {
  return (loadavg()[0] ?? 0).toFixed(1);
}

const before = loadNow();

const measurements: Readonly<Record<string, () => Promise<Result[]>>> = isShort
  ? {
      start: () => bundleCost({ rounds: 15, warmUp: 5 }),
      excel: () => againstExcelLibraries({ rows: 4_000, rounds: 11, warmUp: 5 }),
      validators: () => againstValidators({ rows: 20_000, rounds: 11, warmUp: 5 }),
      edit: () => editAgainstExcelLibraries({ rows: 2_000, rounds: 1 }),
      growth: () => growth({ sizes: [1_000, 5_000, 50_000], rounds: 3 }),
      merge: () => merge({ sizes: [2_000, 20_000], rounds: 3 }),
      import: () => importOfList({ rows: 5_000, rounds: 5 }),
      page: () => dashboardPage({ rows: 20_000, rounds: 3 }),
      document: () => wordDocument({ rows: 2_000, rounds: 3, warmUp: 2 }),
      programs: () => programs({ rows: 20_000, rounds: 3 }),
      browser: () => browserPage({ rows: 20_000, rounds: 3 }),
      boards: () => boards({ figures: 200, workbooks: 8 }),
    }
  : {
      start: () => bundleCost({ rounds: 50, warmUp: 5 }),
      excel: () => againstExcelLibraries({ rows: 20_000, rounds: 7, warmUp: 2 }),
      validators: () => againstValidators({ rows: 100_000, rounds: 7, warmUp: 2 }),
      edit: () => editAgainstExcelLibraries({ rows: 10_000, rounds: 2 }),
      growth: () => growth({ sizes: [1_000, 10_000, 100_000, 1_000_000], rounds: 5 }),
      merge: () => merge({ sizes: [10_000, 100_000], rounds: 3 }),
      import: () => importOfList({ rows: 20_000, rounds: 9 }),
      page: () => dashboardPage({ rows: 20_000, rounds: 7 }),
      document: () => wordDocument({ rows: 2_000, rounds: 7, warmUp: 2 }),
      programs: () => programs({ rows: 20_000, rounds: 3 }),
      browser: () => browserPage({ rows: 20_000, rounds: 3 }),
      boards: () => boards({ figures: 1_000, workbooks: 40 }),
      archive: () => archive({ sizes: [10, 20], rows: 200, rounds: 2 }),
    };

const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = names.filter((name) => measurements[name] === undefined);
if (unknown.length > 0)
  throw new Error(`No measurement is called ${unknown.join(', ')}: ${Object.keys(measurements).join(', ')}`);

const results: Result[] = [];
for (const [name, measure] of Object.entries(measurements)) {
  if (names.length > 0 && !names.includes(name)) continue;
  for (const result of await measure()) {
    results.push(result);
    const { ratio, goal } = result;
    const verdict = isMet(result) ? 'met   ' : isMet(result, slack) ? 'near  ' : 'MISSED';
    console.log(`${verdict} ${ratio.toFixed(2).padStart(6)}  (${goalText(goal)})  ${result.name}`);
  }
}
process.exitCode = results.every((result) => isMet(result, slack)) ? 0 : 1;

if (!isShort) {
  const load = { before, after: loadNow() };
  const machine = { date: new Date().toISOString().slice(0, 10), node: process.version, cores: cpus().length, load };
  const folder = join(projectFolder, 'test/bench');
  const fresh: Measured[] = results.map((result) => ({ ...result, machine }));
  // A run of some measurements keeps what others have given.
  const earlier =
    names.length > 0 ? (JSON.parse(await readFile(join(folder, 'results.json'), 'utf8')) as Measured[]) : [];
  const kept = earlier.filter(({ name }) => !fresh.some((result) => result.name === name));
  const measured = [...kept, ...fresh];
  await writeFile(join(folder, 'results.json'), `${JSON.stringify(measured, null, 2)}\n`);
  await writeFile(join(folder, 'results.md'), page(measured));
  const quality = join(projectFolder, 'docs/quality.md');
  await writeFile(quality, replacePart(await readFile(quality, 'utf8'), 'bench', summary(measured)));
}
