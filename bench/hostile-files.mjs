// Measures that files made to do harm are refused at once and cheaply, and that honest ones are not refused with them:
// node bench/hostile-files.mjs [FOLDER OF HONEST WORKBOOKS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../scripts/ensure-installed.mjs';
import { importSource } from '../scripts/import-source.mjs';

const limits = { milliseconds: 1000, mebibytes: 256 };
const folder = mkdtempSync(join(tmpdir(), 'lis-hostile-'));
try {
  const program = await bundleReader();
  const { hostileFiles } = await importSource('fuzz/hostile-set.ts');
  let broken = 0;
  for (const { name, outcome, make } of hostileFiles) {
    const path = join(folder, 'hostile.xlsx');
    writeFileSync(path, make());
    const run = readOne(program, path);
    const isFine =
      run.outcome === outcome && run.milliseconds < limits.milliseconds && run.mebibytes < limits.mebibytes;
    if (!isFine) broken++;
    console.log(
      `${isFine ? ' ' : '!'} ${name}: ${run.outcome}, ${run.milliseconds} ms, ${run.mebibytes} MiB${isFine ? '' : ` (expected ${outcome})`}`,
    );
  }
  const honest = process.argv[2];
  for (const name of honest === undefined ? [] : readdirSync(honest).filter((name) => /[.]xls[xm]$/.test(name))) {
    const { outcome } = readOne(program, join(honest, name));
    if (outcome !== 'read') console.log(`! ${name}: ${outcome}`);
    if (outcome !== 'read') broken++;
  }
  process.exitCode = broken > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bundleReader() {
  const outfile = join(folder, 'reader.mjs');
  const entryPoints = [join(projectFolder, 'src/hosts/node/excel/read/read-workbook.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
  return outfile;
}

function readOne(program, path) {
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    [join(projectFolder, 'bench/read-one-file.mjs'), program, path],
    { encoding: 'utf8', timeout: 60_000 },
  );
  return stdout === ''
    ? { outcome: `died: ${signal ?? stderr.slice(0, 200)}`, milliseconds: NaN, mebibytes: NaN }
    : JSON.parse(stdout);
}
