const hour = 3_600_000;

/** The civil date in Sweden at an instant, wherever the script runs: a flow has the clock of UTC and may know no time zones. */
export function swedishDay(instant: number): string {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
  return new Date(instant + (isSummer ? 2 : 1) * hour).toISOString().slice(0, 10);
}

/** One o'clock UTC on the last Sunday of a month (0 = January), when summer time begins or ends in the European Union. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}
