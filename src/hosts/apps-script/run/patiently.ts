/** Google lets a person make sixty changes of documents a minute. Waits in milliseconds before each new attempt. */
const quotaWaits = [10_000, 20_000, 40_000];
const quotaMessage = /quota exceeded|rate limit|too many requests|429/i;

/** Faults of Google's own that pass: a call that only reads can be made again. */
const readWaits = [1_000, 4_000, 10_000];
const passingMessage =
  /internal error|backend error|service unavailable|service error|empty response|timed out|try again|code:? 50[0234]|status 50[0234]/i;

type Sleep = (milliseconds: number) => void;

/**
 * Makes a call, and makes it again after a while when Google says that it comes too often: then it has done nothing.
 * @param sleep waits so many milliseconds
 */
export function patiently<T>(call: () => T, sleep: Sleep): T {
  return again(call, quotaWaits, quotaMessage, sleep);
}

/** The same for a call that changes nothing, which is made again after a fault of Google's own too. */
export function patientlyReading<T>(call: () => T, sleep: Sleep): T {
  return again(() => patiently(call, sleep), readWaits, passingMessage, sleep);
}

function again<T>(call: () => T, waits: readonly number[], message: RegExp, sleep: Sleep): T {
  for (const wait of waits) {
    try {
      return call();
    } catch (error) {
      if (!message.test(String(error))) throw error;
      sleep(wait);
    }
  }
  return call();
}
