// Measures that files made to do harm are refused at once and cheaply, and that honest ones are not refused with them:
// node scripts/run.mjs test/bench/hostile-files.ts [FOLDER OF HONEST WORKBOOKS]
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, withCompiled } from '../../scripts/run.mjs';
import { hostileFiles } from '../fuzz/hostile-set.ts';

const limits = { milliseconds: 1000, mebibytes: 256 };

/** How the reading of a file ended: `read`, or the code of the refusal. */
interface Reading {
  readonly outcome: string;
  readonly milliseconds: number;
  readonly mebibytes: number;
}

await withCompiled(async (folder) => {
  const reader = await compile('test/bench/read-one-file.ts', folder);
  let broken = 0;
  for (const { name, outcome, make } of hostileFiles) {
    const path = join(folder, 'hostile.xlsx');
    writeFileSync(path, make());
    const run = readOne(reader, path);
    const isFine =
      run.outcome === outcome && run.milliseconds < limits.milliseconds && run.mebibytes < limits.mebibytes;
    if (!isFine) broken++;
    console.log(
      `${isFine ? ' ' : '!'} ${name}: ${run.outcome}, ${run.milliseconds} ms, ${run.mebibytes} MiB${isFine ? '' : ` (expected ${outcome})`}`,
    );
  }
  const honest = process.argv[2];
  for (const name of honest === undefined ? [] : readdirSync(honest).filter((name) => /[.]xls[xm]$/.test(name))) {
    const { outcome } = readOne(reader, join(honest ?? '', name));
    if (outcome !== 'read') console.log(`! ${name}: ${outcome}`);
    if (outcome !== 'read') broken++;
  }
  process.exitCode = broken > 0 ? 1 : 0;
});

function readOne(reader: string, path: string): Reading {
  const { stdout, stderr, signal } = spawnSync(process.execPath, [reader, path], { encoding: 'utf8', timeout: 60_000 });
  return stdout === ''
    ? { outcome: `died: ${signal ?? stderr.slice(0, 200)}`, milliseconds: Number.NaN, mebibytes: Number.NaN }
    : JSON.parse(stdout);
}
