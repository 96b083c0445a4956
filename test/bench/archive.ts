// How the archiving of many workbooks grows with worker threads, and what memory it takes.
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, projectFolder } from '../../scripts/ensure-installed.mjs';
import { recordsWorkbook, today } from './make-workbook.ts';
import { median } from './measure.ts';
import { type Use, useOf } from './program-use.ts';
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
    const runs: Record<'oneThread' | 'twoThreads', Use[]> = { oneThread: [], twoThreads: [] };
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

/** Archives into a fresh folder. */
async function run(folder: string, names: readonly string[], jobs: number): Promise<Use> {
  const out = await mkdtemp(join(folder, 'ut-'));
  const options = ['--out', out, '--jobs', String(jobs), '--today', today];
  const use = await useOf(folder, [program, 'archive', ...names, ...options]);
  await rm(out, { recursive: true, force: true });
  return use;
}
