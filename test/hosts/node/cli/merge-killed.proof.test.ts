import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedWorkbook, exampleFile } from '../../../support/changed-example.ts';
import { lisProgram, runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
const args = ['merge', '--base', 'bas.xlsx', '--ours', 'var.xlsx', '--theirs', 'deras.xlsx', '--out', 'var.xlsx'];
function result() {
  return readFileSync(join(folder(), 'var.xlsx'));
}

const kills = 15;

function write(ours: Uint8Array): void {
  const base = exampleFile();
  writeFileSync(join(folder(), 'bas.xlsx'), base.package.bytes);
  writeFileSync(join(folder(), 'var.xlsx'), ours);
  writeFileSync(
    join(folder(), 'deras.xlsx'),
    changedWorkbook(base, { Handlingsplan: { 'HP-001': { Status: 'Avbruten' } } }),
  );
}

test('a merge that is killed at any moment leaves the old file or the new one, and the next run finishes', async () => {
  const ours = Buffer.from(changedWorkbook(exampleFile(), { Handlingsplan: { 'HP-002': { Kommentar: 'Vår' } } }));
  write(ours);
  const started = performance.now();
  expect(runLis(args, { cwd: folder() }).status).toBe(0);
  const duration = performance.now() - started;
  const merged = result();
  for (let kill = 1; kill <= kills; kill++) {
    write(ours);
    await killedAfter(
      spawn(process.execPath, [lisProgram, ...args], { cwd: folder(), stdio: 'ignore' }),
      (duration * kill) / kills,
    );
    const left = result();
    expect(left.equals(ours) || left.equals(merged)).toBe(true);
  }
  write(ours);
  expect(runLis(args, { cwd: folder() }).status).toBe(0);
  expect(result().equals(merged)).toBe(true);
}, 120_000);

/** Kills the process after some milliseconds, as `kill -9` does, unless it has ended by then. */
async function killedAfter(process: ChildProcess, milliseconds: number): Promise<void> {
  const ended = once(process, 'exit');
  const timer = setTimeout(() => process.kill('SIGKILL'), milliseconds);
  await ended;
  clearTimeout(timer);
}
