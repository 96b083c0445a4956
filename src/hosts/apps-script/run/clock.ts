/** When Google started the execution: the code is read anew for each. */
const started = Date.now();

/** Milliseconds that the execution has run. Google ends it after six minutes, wherever it is. */
export function elapsed(): number {
  return Date.now() - started;
}
