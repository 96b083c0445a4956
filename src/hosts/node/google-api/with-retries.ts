import { failureOf, type GoogleFailure, isGoogleFailure } from './google-failure.ts';

/** What waiting depends on, so that a test need not wait and gets the same waits every time. */
export interface RetryHost {
  sleep(milliseconds: number): Promise<void>;
  /** 0 up to but not including 1. */
  random(): number;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Told before each wait, so that a person knows why nothing happens. */
  waiting?(milliseconds: number): void;
}

export const systemRetryHost: RetryHost = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  now: Date.now,
};

/** Waits of 1, 2, 4, 8, 16 and 32 seconds outlast the minute that Google counts its quotas by. */
export const attempts = 7;
/** A longer wait than this is the person's to decide on. */
const longestWait = 120_000;

/**
 * Runs a request again with longer and longer waits, for as long as `mayRepeat` says that it may help. A server that says when to
 * come back (Retry-After) is waited for. What the last attempt threw is thrown.
 */
export async function withRetries<Result>(
  run: () => Promise<Result>,
  mayRepeat: (failure: GoogleFailure) => boolean,
  host: RetryHost,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (!isGoogleFailure(error)) throw error;
      const failure = failureOf(error);
      const wait = waitAfter(attempt, failure, host);
      if (attempt === attempts || wait > longestWait || !mayRepeat(failure)) throw error;
      host.waiting?.(wait);
      await host.sleep(wait);
    }
  }
}

/** Milliseconds to wait after a number of failed attempts: twice as long each time, and up to a second more so that clients spread out. */
export function waitAfter(attempt: number, { retryAfter }: Pick<GoogleFailure, 'retryAfter'>, host: RetryHost): number {
  const jitter = Math.floor(host.random() * 1000);
  return Math.max(2 ** (attempt - 1) * 1000, askedWait(retryAfter, host)) + jitter;
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function askedWait(retryAfter: string | undefined, { now }: RetryHost): number {
  if (retryAfter === undefined) return 0;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now();
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}
