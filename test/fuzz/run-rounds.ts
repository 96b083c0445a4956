import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { properties } from './properties/index.ts';

/** What the main thread asks for; see run.ts. */
export interface Order {
  /** Of the first round; each round has the next. */
  readonly seed: number;
  /** When to begin no more rounds, in milliseconds since 1970. */
  readonly until: number;
  /** Name of the only property to try; `undefined` = all. */
  readonly only: string | undefined;
}

/** What is told about the run as it goes. */
export type News =
  | { readonly kind: 'case'; readonly property: string; readonly seed: number }
  | { readonly kind: 'failure'; readonly property: string; readonly seed: number; readonly report: string };

const { seed: first, until, only } = workerData as Order;
const chosen = properties.filter(({ name }) => only === undefined || name === only);
function tell(news: News) {
  return parentPort?.postMessage(news);
}

/** A round is as many cases of each property as the test suite has, from a seed of its own. At least one is run. */
let seed = first;
do {
  for (const { name, property, cases } of chosen) {
    property.beforeEach(() => tell({ kind: 'case', property: name, seed }));
    const result = await fc.check(property, { seed, numRuns: cases, interruptAfterTimeLimit: 120_000 });
    if (!result.failed || result.interrupted) continue;
    const cause = result.errorInstance instanceof Error ? result.errorInstance.stack : String(result.errorInstance);
    const report = `${await fc.asyncDefaultReportMessage(result)}\nCause: ${cause}`;
    tell({ kind: 'failure', property: name, seed, report });
  }
  seed++;
} while (Date.now() < until);
