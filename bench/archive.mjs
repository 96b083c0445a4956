// How the archiving of many workbooks grows with worker threads, and what memory it takes.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, projectFolder } from '../scripts/ensure-installed.mjs';
import { xlsxOf } from './against-exceljs.mjs';
import { actions, classifications, workbookOf } from './make-workbook.mjs';
import { median } from './measure.mjs';

const program = join(projectFolder, 'dist', 'lis.mjs');

/** @param sizes numbers of workbooks: the last is timed, and its memory held against that of the first */
export async function archive({ core }, { sizes, rows, rounds }) {
  if (npm(['run', '--silent', 'build'], ['ignore', 'ignore', 'inherit']) !== 0) throw new Error('npm run build failed');
  const folder = await mkdtemp(join(tmpdir(), 'lis-bench-'));
  try {
    const bytes = await xlsxOf(
      workbookOf(core.sheetDefinitions, { Handlingsplan: actions(rows), Informationsklassning: classifications(rows) }),
    );
    const count = Math.max(...sizes);
    const names = Array.from({ length: count }, (_, index) => join(folder, `bok-${index + 1}.xlsx`));
    for (const name of names) await writeFile(name, bytes);
    const times = { one: [], two: [] };
    for (let round = 0; round < rounds; round++) {
      times.one.push((await run(folder, names, 1)).milliseconds);
      times.two.push((await run(folder, names, 2)).milliseconds);
    }
    const [few, many] = [sizes[0], count].map((number) => names.slice(0, number));
    const memory = { few: (await run(folder, few, 1)).mebibytes, many: (await run(folder, many, 1)).mebibytes };
    return [
      {
        name: `Arkivering av ${count} arbetsböcker om ${2 * rows} rader, genomströmning med 2 trådar mot 1`,
        ratio: median(times.one) / median(times.two),
        goal: { atLeast: 1.7 },
      },
      {
        name: `Arkivering, minne för ${count} arbetsböcker mot ${sizes[0]}`,
        ratio: memory.many / memory.few,
        goal: { atMost: 1.3 },
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Preloaded into the program: it tells its own greatest memory, in KiB, when it ends. */
const reportMemory = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.MEMORY_TO, String(process.resourceUsage().maxRSS)));",
)}`;

/** Archives into a fresh folder. */
async function run(folder, names, jobs) {
  const out = await mkdtemp(join(folder, 'ut-'));
  const memoryFile = join(folder, 'minne');
  const options = ['--out', out, '--jobs', String(jobs), '--today', '2025-11-24'];
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
