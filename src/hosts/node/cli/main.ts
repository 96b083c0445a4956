import { isMainThread } from 'node:worker_threads';
import { exitStatus } from './exit-status.ts';
import { program } from './program.ts';
import { reportFailure } from './report-failure.ts';
import { outliveReaders } from './terminal.ts';
import { isAnswered } from './usage-error.ts';

/** What a worker thread asks this same file for. */
export { archiveTask } from '../archive/batch/archive-task.ts';

if (isMainThread) await run();

async function run(): Promise<void> {
  outliveReaders();
  try {
    await program().parseAsync();
  } catch (error) {
    if (isAnswered(error)) return;
    reportFailure(error);
    process.exitCode = exitStatus.unusable;
  }
}
