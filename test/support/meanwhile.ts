import type { AddOn } from './add-on.ts';

/** What came of an execution that others ran beside. */
export interface Alongside<T, U> {
  readonly outer: T;
  /** `null` = the execution made fewer calls. */
  readonly inner: U | null;
}

/**
 * Runs an execution, and something else while its call of this number (from 0) is on its way to Google. Two executions that only come
 * to each other's calls whole are all that there is to see of two that read, and then write what follows from it.
 */
export function runAlongside<T, U>(addOn: AddOn, outer: () => T, at: number, inner: () => U): Alongside<T, U> {
  let met: { readonly value: U } | { readonly error: unknown } | null = null;
  addOn.runtime.meanwhile = (calls) => {
    if (calls !== at) return;
    // What goes wrong here must not look as if the call itself had failed.
    try {
      met = { value: inner() };
    } catch (error) {
      met = { error };
    }
  };
  try {
    const result = outer();
    const happened = met as { readonly value: U } | { readonly error: unknown } | null;
    if (happened !== null && 'error' in happened) throw happened.error;
    return { outer: result, inner: happened === null ? null : happened.value };
  } finally {
    addOn.runtime.meanwhile = null;
  }
}

/** The same at each call of the execution in turn, or at every so many, each time from a copy of the same state. Returns how many there were. */
export function alongsideEach<T, U>(
  from: AddOn,
  outer: (addOn: AddOn) => T,
  inner: (addOn: AddOn) => U,
  check: (addOn: AddOn, result: Alongside<T, U>, at: number) => void,
  step = 1,
): number {
  for (let at = 0; ; at += step) {
    const addOn = from.copy();
    const result = runAlongside(
      addOn,
      () => outer(addOn),
      at,
      () => inner(addOn),
    );
    if (result.inner === null) return at;
    check(addOn, result, at);
  }
}
