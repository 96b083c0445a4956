import { elapsed } from './clock.ts';
import { UserError } from './user-error.ts';
import { version } from './version.ts';

/** One line a run in the log of executions: what was done, how it ended, how long it took. Nothing of what the spreadsheet holds. */
export function logRun<T>(command: string, work: () => T): T {
  let outcome = 'failed';
  try {
    const result = work();
    outcome = 'done';
    return result;
  } catch (error) {
    if (error instanceof UserError) outcome = 'refused';
    throw error;
  } finally {
    // biome-ignore lint/suspicious/noConsole: this is the log.
    console.log(JSON.stringify({ command, outcome, milliseconds: elapsed(), version }));
  }
}
