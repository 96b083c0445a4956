import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/**
 * Median milliseconds of each piece of work, taken in turns so that a slow moment of the machine hits all of them alike.
 *
 * @param work functions by name, synchronous or not
 * @param warmUp rounds before those that count
 */
export async function measureInTurns(work, { rounds, warmUp = 1 }) {
  const times = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, run] of Object.entries(work)) {
      const start = performance.now();
      await run();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/**
 * What a program of this folder reports about itself, run in a process of its own: the most memory that a process has held never
 * goes down again, so two measurements in one process would hide each other.
 *
 * @param {string} program `'apart/review.mjs'`
 * @throws when the program does not end well
 */
export function measureApart(program, ...args) {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...args.map(String)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** The other side of `measureApart`: tells what was measured, and the most memory that this process has held, in MiB. */
export function report(measured) {
  process.stdout.write(JSON.stringify({ ...measured, mebibytes: process.resourceUsage().maxRSS / 1024 }));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
