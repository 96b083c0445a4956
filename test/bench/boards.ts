// What many boards on one page take: of figures that are read at once, and of workbooks with and without worker threads.
import { copyFile, mkdir, writeFile as writeText } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, projectFolder } from '../../scripts/ensure-installed.mjs';
import { reviewWorkbook } from '../../src/core/index.ts';
import { exampleFile } from '../support/changed-example.ts';
import { today } from './make-workbook.ts';
import { type Use, useOf } from './program-use.ts';
import type { Result } from './report.ts';
import { inTemporaryFolder } from './write-file.ts';

const lis = join(projectFolder, 'dist', 'lis.mjs');

/**
 * @param figures how many `dashboard.json` files
 * @param workbooks how many copies of the example
 */
export function boards({
  figures,
  workbooks,
}: {
  readonly figures: number;
  readonly workbooks: number;
}): Promise<Result[]> {
  if (npm(['run', '--silent', 'build'], ['ignore', 'ignore', 'inherit']) !== 0) throw new Error('npm run build failed');
  return inTemporaryFolder(async (folder) => {
    const { report } = reviewWorkbook(exampleFile().workbook, { today });
    for (const [index, name] of named(figures)) {
      await mkdir(join(folder, 'siffror', name), { recursive: true });
      const text = JSON.stringify({ ...report, board: `Nämnd ${index}` });
      await writeText(join(folder, 'siffror', name, 'dashboard.json'), text);
    }
    for (const [index, name] of named(workbooks)) {
      for (const half of index % 2 === 0 ? ['alla', 'halva'] : ['alla']) {
        await mkdir(join(folder, half), { recursive: true });
        await copyFile(join(projectFolder, 'sheets-templates/exempel.xlsx'), join(folder, half, `${name}.xlsx`));
      }
    }
    const ofFigures = await run(folder, 'siffror', 1);
    const half = await run(folder, 'halva', 1);
    const oneThread = await run(folder, 'alla', 1);
    const twoThreads = await run(folder, 'alla', 2);
    return [
      {
        name: `many boards, ${figures} dashboard.json / 10 s of processor time`,
        ratio: ofFigures.processor / 10_000,
        goal: { atMost: 1 },
        milliseconds: { boards: ofFigures.processor },
      },
      {
        name: `many boards, ${figures} dashboard.json / 500 MB`,
        ratio: ofFigures.mebibytes / (500e6 / 2 ** 20),
        goal: { atMost: 1 },
        mebibytes: { boards: ofFigures.mebibytes },
      },
      {
        name: `many boards, memory: ${workbooks} workbooks / half of them`,
        ratio: oneThread.mebibytes / half.mebibytes,
        goal: { atMost: 1.3 },
        mebibytes: { half: half.mebibytes, all: oneThread.mebibytes },
      },
      {
        name: `many boards with two threads / with one: processor time, ${workbooks} workbooks`,
        ratio: twoThreads.processor / oneThread.processor,
        goal: { atMost: 1.5 },
        milliseconds: { oneThread: oneThread.processor, twoThreads: twoThreads.processor },
      },
    ];
  });
}

function named(count: number): (readonly [index: number, name: string])[] {
  return Array.from({ length: count }, (_, index) => [index, `namnd-${index}`] as const);
}

/** The example has one board: that it is there many times is what status 1 says. */
function run(folder: string, sources: string, jobs: number): Promise<Use> {
  return useOf(folder, [lis, 'boards', sources, '--out', 'ut', '--jobs', String(jobs), '--today', today], [0, 1]);
}
