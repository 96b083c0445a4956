import { HostError } from '../../src/formats/host-error.ts';

/** The code of the HostError that `run` throws; fails on anything else. */
export function hostErrorOf(run: () => unknown): HostError {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('expected a HostError, but nothing was thrown');
}
