import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Delivery } from '../../../core/index.ts';
import { type DeliveryOutcome, type DeliveryTask, deliveryTask } from './delivery-task.ts';

/** Bytes of workbooks that a thread must have to read before it has won back the time that its start takes. */
const bytesWorthAThread = 2 * 1024 * 1024;

export interface DeliveryRun {
  readonly today: string;
  /** Most workbooks at a time. */
  readonly jobs: number;
  /** Called when a file is read, in the order in which they are, with why it could not be; `''` = it was. */
  readonly onDone: (path: string, fault: string) => void;
}

/**
 * Reads what boards have delivered: many workbooks in worker threads, figures at once. No more is kept of each than its figures.
 *
 * @returns in the order of the paths, without those that could not be read
 */
export async function readDeliveries(
  paths: readonly string[],
  { today, jobs, onDone }: DeliveryRun,
): Promise<Delivery[]> {
  const read: (Delivery | undefined)[] = paths.map(() => undefined);
  const take = (index: number, outcome: DeliveryOutcome) => {
    if (outcome.state === 'read') read[index] = outcome.delivery;
    onDone(paths[index] as string, outcome.state === 'read' ? '' : outcome.message);
  };
  const workbooks = paths.flatMap((path, index) => (/\.json$/i.test(path) ? [] : [index]));
  const threads = threadsFor(
    workbooks.map((index) => paths[index] as string),
    jobs,
  );
  const isForThreads = new Set(threads > 1 ? workbooks : []);
  for (const [index, path] of paths.entries()) if (!isForThreads.has(index)) take(index, deliveryTask({ path, today }));
  if (threads > 1) {
    const { runInThreads } = await import('../threads/run-in-threads.ts');
    await runInThreads<DeliveryTask & { readonly index: number }, DeliveryOutcome>({
      tasks: workbooks.map((index) => ({ path: paths[index] as string, today, index })),
      ...{ jobs: threads, worker: taskPath, name: 'deliveryTask' },
      onDone: ({ index }, outcome) => take(index, outcome),
      interrupted: (reason) => ({
        state: 'failed',
        message: `arbetstråden avbröts (${reason}): kör igen med färre trådar (--jobs 1).`,
      }),
    });
  }
  return read.flatMap((delivery) => delivery ?? []);
}

/** What a worker thread runs lies beside the command line, see scripts/build-command.ts. */
const taskPath = join(import.meta.dirname, 'lis-delivery-task.mjs');

/** How many threads are worth starting; 0 and 1 = the files are read where we are. */
export function threadsFor(workbooks: readonly string[], jobs: number): number {
  const bytes = workbooks.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  return Math.min(jobs, workbooks.length, Math.floor(bytes / bytesWorthAThread));
}
