// Measures, as ratios within one run, and says which goals are met: npm run bench [-- --short]
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/ensure-installed.mjs';
import { againstExcelLibraries } from './against-excel-libraries.ts';
import { againstValidators } from './against-validators.ts';
import { archive } from './archive.ts';
import { bundleCost } from './bundle-cost.ts';
import { dashboardPage } from './dashboard-page.ts';
import { editAgainstExcelLibraries } from './edit-against-excel-libraries.ts';
import { growth } from './growth.ts';
import { merge } from './merge.ts';
import { goalText, isMet, page, type Result } from './report.ts';

const isShort = process.argv.includes('--short');
/** Small sizes on a busy machine vary: the short form fails only on what is less than half as good as the goal. */
const slack = isShort ? 2 : 1;
function loadNow() {
  return (loadavg()[0] ?? 0).toFixed(1);
}

const before = loadNow();

const measurements: readonly (() => Promise<Result[]>)[] = isShort
  ? [
      () => bundleCost({ rounds: 15, warmUp: 5 }),
      () => againstExcelLibraries({ rows: 4_000, rounds: 11, warmUp: 5 }),
      () => againstValidators({ rows: 20_000, rounds: 11, warmUp: 5 }),
      () => editAgainstExcelLibraries({ rows: 2_000, rounds: 1 }),
      () => growth({ sizes: [1_000, 5_000, 50_000], rounds: 3 }),
      () => merge({ sizes: [2_000, 20_000], rounds: 3 }),
      () => dashboardPage({ rows: 20_000, rounds: 3 }),
    ]
  : [
      () => bundleCost({ rounds: 50, warmUp: 5 }),
      () => againstExcelLibraries({ rows: 20_000, rounds: 7, warmUp: 2 }),
      () => againstValidators({ rows: 100_000, rounds: 7, warmUp: 2 }),
      () => editAgainstExcelLibraries({ rows: 10_000, rounds: 2 }),
      () => growth({ sizes: [1_000, 10_000, 100_000, 1_000_000], rounds: 5 }),
      () => merge({ sizes: [10_000, 100_000], rounds: 3 }),
      () => dashboardPage({ rows: 20_000, rounds: 7 }),
      () => archive({ sizes: [10, 20], rows: 200, rounds: 2 }),
    ];

const results: Result[] = [];
for (const measure of measurements) {
  for (const result of await measure()) {
    results.push(result);
    const { name, ratio, goal } = result;
    const verdict = isMet(result) ? 'met   ' : isMet(result, slack) ? 'near  ' : 'MISSED';
    console.log(`${verdict} ${ratio.toFixed(2).padStart(6)}  (${goalText(goal)})  ${name}`);
  }
}
process.exitCode = results.every((result) => isMet(result, slack)) ? 0 : 1;

if (!isShort) {
  const load = { before, after: loadNow() };
  const machine = { date: new Date().toISOString().slice(0, 10), node: process.version, cores: cpus().length, load };
  const measured = { machine, results };
  await writeFile(join(projectFolder, 'test/bench', 'results.json'), `${JSON.stringify(measured, null, 2)}\n`);
  await writeFile(join(projectFolder, 'test/bench', 'results.md'), page(measured));
}
