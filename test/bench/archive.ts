// How the archiving of many workbooks grows with worker threads, and what memory it takes.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { npm, projectFolder } from '../../scripts/ensure-installed.mjs';
import { recordsWorkbook, today } from './make-workbook.ts';
import { median } from './measure.ts';
import type { Result } from './report.ts';
import { inTemporaryFolder, writeFile } from './write-file.ts';

const program = join(projectFolder, 'dist', 'lis.mjs');

/** @param sizes two numbers of workbooks: the last is timed, and its memory held against that of the first */
export function archive({
  sizes,
  rows,
  rounds,
}: {
  readonly sizes: readonly [few: number, many: number];
  readonly rows: number;
  readonly rounds: number;
}): Promise<Result[]> {
  if (npm(['run', '--silent', 'build'], ['ignore', 'ignore', 'inherit']) !== 0) throw new Error('npm run build failed');
  return inTemporaryFolder(async (folder) => {
    const [few, many] = sizes;
    const names = Array.from({ length: many }, (_, index) => join(folder, `bok-${index + 1}.xlsx`));
    const [first = '', ...others] = names;
    await writeFile(first, recordsWorkbook(rows));
    for (const name of others) await copyFile(first, name);
    const runs: Record<'oneThread' | 'twoThreads', Run[]> = { oneThread: [], twoThreads: [] };
    for (let round = 0; round < rounds; round++) {
      runs.oneThread.push(await run(folder, names, 1));
      runs.twoThreads.push(await run(folder, names, 2));
    }
    const processor = {
      oneThread: median(runs.oneThread.map(({ processor }) => processor)),
      twoThreads: median(runs.twoThreads.map(({ processor }) => processor)),
    };
    const twoThreads = median(runs.twoThreads.map(({ milliseconds }) => milliseconds));
    const mebibytes = {
      few: (await run(folder, names.slice(0, few), 1)).mebibytes,
      many: (await run(folder, names, 1)).mebibytes,
    };
    return [
      {
        name: `archiving with two threads / with one: processor time, ${many} workbooks of ${rows} rows`,
        ratio: processor.twoThreads / processor.oneThread,
        goal: { atMost: 1.25 },
        milliseconds: processor,
      },
      {
        name: 'archiving with two threads: time / half of its processor time',
        ratio: twoThreads / (processor.twoThreads / 2),
        goal: { atMost: 1.15 },
        milliseconds: { twoThreads },
      },
      {
        name: `archiving, memory: ${many} workbooks / ${few}`,
        ratio: mebibytes.many / mebibytes.few,
        goal: { atMost: 1.3 },
        mebibytes,
      },
    ];
  });
}

/** Preloaded into the program: it tells what all its threads have used when it ends. */
const reportUse = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.USE_TO, JSON.stringify(process.resourceUsage())));",
)}`;

interface Run {
  readonly milliseconds: number;
  /** Milliseconds of processor time, of all threads. */
  readonly processor: number;
  readonly mebibytes: number;
}

/** Archives into a fresh folder. */
async function run(folder: string, names: readonly string[], jobs: number): Promise<Run> {
  const out = await mkdtemp(join(folder, 'ut-'));
  const useFile = join(folder, 'bruk');
  const options = ['--out', out, '--jobs', String(jobs), '--today', today];
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', reportUse, program, 'archive', ...names, ...options],
    { encoding: 'utf8', env: { ...process.env, USE_TO: useFile } },
  );
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`lis archive ended with ${status}: ${stderr}`);
  await rm(out, { recursive: true, force: true });
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(useFile, 'utf8')) as NodeJS.ResourceUsage;
  return { milliseconds, processor: (userCPUTime + systemCPUTime) / 1000, mebibytes: maxRSS / 1024 };
}
