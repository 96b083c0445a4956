import { storedTime } from './package-parts.ts';

/** The years that the time of a zip entry can hold (APPNOTE 4.4.6). */
const ZIP_YEARS = { first: 1980, last: 2099 };

/**
 * Runs something that zips, which docx does with the time of the clock: outside the years that a zip can hold it would fail, on a
 * computer whose clock has stopped too. Only what happens before `run` returns sees the other time.
 */
export function atStoredTime<Result>(run: () => Result): Result {
  const year = new Date(Date.now()).getFullYear();
  if (year >= ZIP_YEARS.first && year <= ZIP_YEARS.last) return run();
  const { now } = Date;
  Date.now = () => storedTime.valueOf();
  try {
    return run();
  } finally {
    Date.now = now;
  }
}
