// Looks for workbooks and files that break a promise: npm run fuzz -- --minutes 60 [--seed 1] [--property review]
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { bundleDashboardClient } from './bundle-dashboard-client.mjs';
import { projectFolder } from './ensure-installed.mjs';

/** No case may take longer; the slowest honest ones take a few seconds. */
const CASE_SECONDS = 60;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    property: { type: 'string' },
  },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const cases = new Map();
const failures = [];

// As deep in the project as scripts/ is, since some of what is bundled finds the project by its own place.
const folder = await mkdtemp(join(projectFolder, '.fuzz-'));
try {
  const program = await bundleRounds(join(folder, 'run-rounds.mjs'));
  let seed = Number(values.seed);
  // A round that hangs or dies is given up; the next begins after it.
  do seed = await runRounds(program, seed);
  while (Date.now() < until);
} finally {
  await rm(folder, { recursive: true, force: true });
}
const total = [...cases.values()].reduce((sum, count) => sum + count, 0);
for (const [property, count] of cases) console.log(`${property}: ${count} cases`);
console.log(`${total} cases from seed ${values.seed}, ${failures.length} failures`);
for (const line of new Set(failures)) console.log(`  npm run fuzz -- --minutes 0 ${line}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function bundleRounds(outfile) {
  await build({
    absWorkingDir: projectFolder,
    entryPoints: ['fuzz/run-rounds.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    define: Object.fromEntries(
      Object.entries(await bundleDashboardClient()).map(([name, text]) => [name, JSON.stringify(text)]),
    ),
  });
  return outfile;
}

/** Runs rounds until the time is out or one does not come back; gives the seed to go on from. */
function runRounds(program, seed) {
  return new Promise((resolve) => {
    const worker = new Worker(program, { workerData: { seed, until, only: values.property } });
    let current = { property: values.property ?? 'the first', seed };
    let heard = Date.now();
    const fail = (report) => {
      failures.push(`--seed ${current.seed} --property ${current.property}`);
      console.log(`${current.property}, seed ${current.seed}: ${report}\n`);
    };
    const watch = setInterval(() => {
      if (Date.now() - heard < CASE_SECONDS * 1000) return;
      fail(`no answer for ${CASE_SECONDS} seconds`);
      worker.terminate();
    }, 1000);
    worker.on('message', (news) => {
      heard = Date.now();
      current = news;
      if (news.kind === 'failure') fail(news.report);
      else cases.set(news.property, (cases.get(news.property) ?? 0) + 1);
    });
    worker.on('error', (error) => fail(`the process broke: ${error.stack}`));
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(current.seed + 1);
    });
  });
}
