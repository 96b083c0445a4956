/** Google lets a person make sixty changes of documents a minute. Waits in milliseconds before each new attempt. */
const waits = [10_000, 20_000, 40_000];
const quotaMessage = /quota exceeded|rate limit|too many requests|429/i;

/**
 * Makes a call, and makes it again after a while when Google says that it comes too often.
 * @param sleep waits so many milliseconds
 */
export function patiently<T>(call: () => T, sleep: (milliseconds: number) => void): T {
  for (const wait of waits) {
    try {
      return call();
    } catch (error) {
      if (!quotaMessage.test(String(error))) throw error;
      sleep(wait);
    }
  }
  return call();
}
