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
    const times: Record<'oneThread' | 'twoThreads', number[]> = { oneThread: [], twoThreads: [] };
    for (let round = 0; round < rounds; round++) {
      times.oneThread.push((await run(folder, names, 1)).milliseconds);
      times.twoThreads.push((await run(folder, names, 2)).milliseconds);
    }
    const milliseconds = { oneThread: median(times.oneThread), twoThreads: median(times.twoThreads) };
    const mebibytes = {
      few: (await run(folder, names.slice(0, few), 1)).mebibytes,
      many: (await run(folder, names, 1)).mebibytes,
    };
    return [
      {
        name: `archiving with one thread / with two, ${many} workbooks of ${rows} rows`,
        ratio: milliseconds.oneThread / milliseconds.twoThreads,
        goal: { atLeast: 1.7 },
        milliseconds,
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

/** Preloaded into the program: it tells its own greatest memory, in KiB, when it ends. */
const reportMemory = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.MEMORY_TO, String(process.resourceUsage().maxRSS)));",
)}`;

/** Archives into a fresh folder. */
async function run(
  folder: string,
  names: readonly string[],
  jobs: number,
): Promise<{ readonly milliseconds: number; readonly mebibytes: number }> {
  const out = await mkdtemp(join(folder, 'ut-'));
  const memoryFile = join(folder, 'minne');
  const options = ['--out', out, '--jobs', String(jobs), '--today', today];
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', reportMemory, program, 'archive', ...names, ...options],
    { encoding: 'utf8', env: { ...process.env, MEMORY_TO: memoryFile } },
  );
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`lis archive ended with ${status}: ${stderr}`);
  await rm(out, { recursive: true, force: true });
  return { milliseconds, mebibytes: Number(await readFile(memoryFile, 'utf8')) / 1024 };
}
