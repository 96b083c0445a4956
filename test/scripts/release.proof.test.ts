import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lisProgram } from '../support/run-lis.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

function release(name: string): string {
  const out = join(folder(), name);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/release.ts', '--out', out], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return out;
}

test('a release has what is handed out, is the same bytes each time, and leaves what is built where others run it', () => {
  const before = statSync(lisProgram);
  const [one, other] = [release('ett'), release('två')];
  const sums = readFileSync(join(one, 'SHA256SUMS'), 'utf8');
  expect(readFileSync(join(other, 'SHA256SUMS'), 'utf8')).toBe(sums);
  const paths = sums.split('\n').map((line) => line.slice(66));
  expect(paths).toEqual(
    expect.arrayContaining([
      'lis.html',
      'lis.html.sha256',
      'LICENSER.txt',
      'sbom.cdx.json',
      'kommando/Dockerfile',
      'kommando/dist/lis.mjs',
      'google-kalkylark/bundet-skript/Code.js',
      'mallar/arbetsbok.xlsx',
      'docs/sakerhetsblad.md',
    ]),
  );
  expect(readdirSync(join(one, 'excel-pa-webben')).length).toBeGreaterThan(0);
  const { stdout } = spawnSync(process.execPath, [join(one, 'kommando/dist/lis.mjs'), '--version'], {
    encoding: 'utf8',
  });
  expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  expect(statSync(lisProgram)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
}, 300_000);
