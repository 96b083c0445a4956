import { HostError } from '../../../formats/host-error.ts';
import type { GoogleSheets, WriteRequest } from './connect.ts';

/** What is known of a write: it was done; it may have been; or Google refused it, as it does when somebody has removed what it names. */
export type Answer = { readonly kind: 'done' } | { readonly kind: 'unknown' | 'refused'; readonly error: HostError };

/** Writes, and tells what is known about it where reading again can tell the rest. @throws HostError for all else */
export async function tryWrite(google: GoogleSheets, id: string, requests: readonly WriteRequest[]): Promise<Answer> {
  try {
    await google.write(id, requests);
    return { kind: 'done' };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code === 'unreachable') return { kind: 'unknown', error };
    if (error.code === 'refused-request') return { kind: 'refused', error };
    throw error;
  }
}
