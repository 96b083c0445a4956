// Measures, as ratios within one run, and says which goals are met. `--short` is for continuous checks; it fails on a ratio.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../scripts/ensure-installed.mjs';
import { importSource } from '../scripts/import-source.mjs';
import { againstAjv } from './against-ajv.mjs';
import { againstExceljs } from './against-exceljs.mjs';
import { archive } from './archive.mjs';
import { editAgainstExceljs } from './edit-against-exceljs.mjs';
import { growth } from './growth.mjs';

const short = process.argv.includes('--short');
const core = await importSource('src/core/index.ts');
const { readWorkbook } = await importSource('src/hosts/node/excel/read/read-workbook.ts');
const subject = { core, readWorkbook };
const rounds = short ? 2 : 5;

const results = [
  ...(await againstExceljs(subject, { rows: short ? 2_000 : 10_000, rounds })),
  ...(await againstAjv(subject, { rows: short ? 20_000 : 100_000, rounds })),
  ...(await editAgainstExceljs({ rows: short ? 4_000 : 10_000, rounds: short ? 1 : 3 })),
  ...(await growth(subject, { sizes: short ? [1_000, 10_000, 50_000] : [1_000, 10_000, 100_000], rounds })),
  ...(await archive(
    subject,
    short ? { sizes: [10, 30], rows: 50, rounds: 1 } : { sizes: [10, 40], rows: 100, rounds: 2 },
  )),
];

let missed = 0;
for (const { name, ratio, goal, curve } of results) {
  const met = goal.atMost === undefined ? ratio >= goal.atLeast : ratio <= goal.atMost;
  if (!met) missed++;
  const aim = goal.atMost === undefined ? `minst ${goal.atLeast}` : `högst ${goal.atMost}`;
  process.stdout.write(`${met ? 'nått ' : 'MISSAT'}  ${ratio.toFixed(2).padStart(6)}  (mål ${aim})  ${name}\n`);
  for (const { rows, milliseconds, microsecondsPerRow, megabytes } of curve ?? []) {
    process.stdout.write(
      `                ${String(rows).padStart(9)} rader  ${milliseconds.toFixed(0).padStart(7)} ms  ${microsecondsPerRow.toFixed(2).padStart(6)} µs/rad  ${megabytes.toFixed(0).padStart(5)} MB\n`,
    );
  }
}
if (!short) {
  const machine = { node: process.version, cores: cpus().length };
  await writeFile(join(projectFolder, 'bench', 'results.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`);
}
process.exitCode = missed === 0 ? 0 : 1;
