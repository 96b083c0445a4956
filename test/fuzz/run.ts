// Looks for workbooks and files that break a promise: npm run fuzz -- --minutes 60 [--seed 1] [--property review]
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleDashboardClient } from '../../scripts/bundle-dashboard-client.ts';
import { compile, withCompiled } from '../../scripts/run.mjs';
import type { News, Order } from './run-rounds.ts';

/** No case may take longer; the slowest honest ones take a few seconds. */
const caseSeconds = 60;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
    property: { type: 'string' },
  },
});
const until = Date.now() + Number(values.minutes) * 60_000;
const cases = new Map<string, number>();
const failures: string[] = [];

await withCompiled(async (folder) => {
  const program = await compile('test/fuzz/run-rounds.ts', folder, { define: await clientTexts() });
  let seed = Number(values.seed);
  // A round that hangs or dies is given up; the next begins after it.
  do seed = await runRounds(program, seed);
  while (Date.now() < until);
});
const total = [...cases.values()].reduce((sum, count) => sum + count, 0);
for (const [property, count] of cases) console.log(`${property}: ${count} cases`);
console.log(`${total} cases from seed ${values.seed}, ${failures.length} failures`);
for (const line of new Set(failures)) console.log(`  npm run fuzz -- --minutes 0 ${line}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** The texts of the dashboard's page, as esbuild wants constants. */
async function clientTexts(): Promise<Record<string, string>> {
  const texts = Object.entries(await bundleDashboardClient());
  return Object.fromEntries(texts.map(([name, text]) => [name, JSON.stringify(text)]));
}

/** Runs rounds until the time is out or one does not come back; gives the seed to go on from. */
function runRounds(program: string, seed: number): Promise<number> {
  return new Promise((resolve) => {
    const workerData: Order = { seed, until, only: values.property };
    const worker = new Worker(program, { workerData });
    let current: { readonly property: string; readonly seed: number } = {
      property: values.property ?? 'the first',
      seed,
    };
    let heard = Date.now();
    const fail = (report: string) => {
      failures.push(`--seed ${current.seed} --property ${current.property}`);
      console.log(`${current.property}, seed ${current.seed}: ${report}\n`);
    };
    const watch = setInterval(() => {
      if (Date.now() - heard < caseSeconds * 1000) return;
      fail(`no answer for ${caseSeconds} seconds`);
      void worker.terminate();
    }, 1000);
    worker.on('message', (news: News) => {
      heard = Date.now();
      current = news;
      if (news.kind === 'failure') fail(news.report);
      else cases.set(news.property, (cases.get(news.property) ?? 0) + 1);
    });
    worker.on('error', (error: Error) => fail(`the process broke: ${error.stack}`));
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(current.seed + 1);
    });
  });
}
