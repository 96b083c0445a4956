import { Piscina } from 'piscina';
import type { Source } from '../sources/source.ts';
import type { ArchiveTask } from './archive-source.ts';
import type { ArchiveOutcome } from './archive-task.ts';

export interface BatchOptions extends Omit<ArchiveTask, 'source'> {
  readonly jobs: number;
  /** Path of the module that exports `archiveTask`. */
  readonly worker: string;
  /** Called when a workbook is done, in the order in which they are. */
  readonly onDone: (source: Source, outcome: ArchiveOutcome) => void;
}

/** Archives workbooks in worker threads, each on its own: what happens to one does not stop the others. */
export async function runBatch(
  sources: readonly Source[],
  { jobs, worker, onDone, ...rest }: BatchOptions,
): Promise<void> {
  if (sources.length === 0) return;
  const pool = new Piscina<ArchiveTask, ArchiveOutcome>({
    filename: worker,
    name: 'archiveTask',
    minThreads: 1,
    maxThreads: Math.min(jobs, sources.length),
  });
  try {
    await Promise.all(
      sources.map(async (source) => {
        const task = { source, ...rest };
        onDone(source, await pool.run(task).catch(workerFailure));
      }),
    );
  } finally {
    await pool.destroy();
  }
}

/** The thread itself has ended, most likely for want of memory. */
function workerFailure(error: unknown): ArchiveOutcome {
  const detail = error instanceof Error ? error.message : String(error);
  return { state: 'failed', message: `Arbetstråden avbröts (${detail}): kör igen med färre trådar (--jobs 1).` };
}
