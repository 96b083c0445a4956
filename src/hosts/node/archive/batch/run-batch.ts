import { runInThreads } from '../../threads/run-in-threads.ts';
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

/** Archives workbooks in worker threads. */
export async function runBatch(
  sources: readonly Source[],
  { jobs, worker, onDone, ...rest }: BatchOptions,
): Promise<void> {
  await runInThreads<ArchiveTask, ArchiveOutcome>({
    tasks: sources.map((source) => ({ source, ...rest })),
    ...{ jobs, worker, name: 'archiveTask' },
    onDone: ({ source }, outcome) => onDone(source, outcome),
    interrupted: (reason) => ({
      state: 'failed',
      message: `Arbetstråden avbröts (${reason}): kör igen med färre trådar (--jobs 1).`,
    }),
  });
}
