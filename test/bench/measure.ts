import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { compile, withCompiled } from '../../scripts/run.mjs';
import { mostMemory } from './most-memory.mjs';

/**
 * Median milliseconds of each piece of work, taken in turns so that a slow moment of the machine hits all of them alike.
 *
 * @param work functions by name, synchronous or not
 * @param warmUp rounds before those that count
 * @param now milliseconds, from any start
 */
export async function measureInTurns<Name extends string>(
  work: Readonly<Record<Name, () => unknown>>,
  {
    rounds,
    warmUp = 1,
    now = () => performance.now(),
  }: { readonly rounds: number; readonly warmUp?: number; readonly now?: () => number },
): Promise<Record<Name, number>> {
  const ways = Object.entries(work) as [Name, () => unknown][];
  const times = new Map<Name, number[]>(ways.map(([name]) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, run] of ways) {
      const start = now();
      await run();
      if (round >= 0) times.get(name)?.push(now() - start);
    }
  }
  return Object.fromEntries(ways.map(([name]) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** Milliseconds of processor time that this process has had, collecting its garbage included: says the same whoever else is at work. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What a program measured of itself, and the most memory that its process has held, in MiB. */
export type Measured<Figures extends string> = Readonly<Record<Figures | 'mebibytes', number>>;

/**
 * What a program of this folder reports about itself, run in a process of its own: the most memory that a process has held never
 * goes down again, so two measurements in one process would hide each other.
 *
 * @param program `'apart/review.ts'`
 * @throws when the program does not end well
 */
export async function measureApart<Figures extends string>(
  program: string,
  ...args: readonly (string | number)[]
): Promise<Measured<Figures>> {
  return withCompiled(async (folder) => {
    const path = await compile(`test/bench/${program}`, folder);
    const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...args.map(String)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
    return JSON.parse(stdout) as Measured<Figures>;
  });
}

/** The other side of `measureApart`: tells what was measured. */
export function report(figures: Readonly<Record<string, number>>): void {
  process.stdout.write(JSON.stringify({ ...figures, mebibytes: mostMemory() }));
}

/** `NaN` of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below = Number.NaN, above = below] = sorted.slice(sorted.length % 2 === 1 ? middle : middle - 1, middle + 1);
  return (below + above) / 2;
}
