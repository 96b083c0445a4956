import { performance } from 'node:perf_hooks';

/**
 * Median milliseconds of each piece of work, taken in turns so that a slow moment of the machine hits all of them alike.
 * @param work functions by name, synchronous or not
 */
export async function measureInTurns(work, rounds) {
  const times = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(work)) {
      const start = performance.now();
      await run();
      // The first round warms up and does not count.
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
