import { logRun } from '../run/log-run.ts';
import { messageOf } from '../run/run-from-menu.ts';
import { UserError } from '../run/user-error.ts';
import type { Answer } from './sidebar-api.ts';

/**
 * Answers a call from a page. What goes wrong is told in the answer, since Google rewrites the text of an error on its way.
 * @param name what is done, for the log; `null` = nothing worth a line
 */
export function answer<T>(name: string | null, work: () => T): Answer<T> {
  try {
    return { ok: true, value: name === null ? work() : logRun(name, work) };
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the log of executions is where an administrator looks for faults.
    if (!(error instanceof UserError)) console.error(error);
    return { ok: false, message: messageOf(error) };
  }
}
