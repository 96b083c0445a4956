/** Warnings in English that Google's packages print when they look for a login, on their way to a failure that is told in Swedish. */
const silenced: readonly unknown[] = ['MetadataLookupWarning'];

let isDone = false;

/** Leaves out those warnings from now on; all others are printed as ever. */
export function silenceWarnings(): void {
  if (isDone) return;
  isDone = true;
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    const [options] = rest;
    const type = warning instanceof Error ? warning.name : typeof options === 'string' ? options : Object(options).type;
    if (!silenced.includes(type)) Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
}
