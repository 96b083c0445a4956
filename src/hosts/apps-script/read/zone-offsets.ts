const minute = 60_000;
/** Zones change their offset at whole quarters of an hour. */
const step = 15 * minute;
/** A stretch within which no zone goes over to summer time and back: the shortest known pause, Morocco's, is a month. */
const stretch = 30 * 24 * 60 * minute;

/**
 * How far a time zone is from UTC at an instant, in milliseconds. The zone is asked for the ends of each stretch of
 * time that occurs, and where they differ for the moment of the change: some ten calls a year of dates, however many
 * cells there are.
 *
 * @param zone name in the tz database, e.g. `Europe/Stockholm`
 */
export function zoneOffsets(zone: string): (instant: number) => number {
  const known = new Map<number, number>();
  const changes = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    let offset = known.get(instant);
    if (offset === undefined) {
      const civil = Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss");
      offset = Date.parse(`${civil}Z`) - instant;
      known.set(instant, offset);
    }
    return offset;
  };
  /** The first quarter of an hour of the stretch that has the offset of its end. */
  const changeWithin = (start: number): number => {
    const found = changes.get(start);
    if (found !== undefined) return found;
    let [before, change] = [start, start + stretch];
    const after = offsetAt(change);
    while (change - before > step) {
      const middle: number = before + Math.floor((change - before) / (2 * step)) * step;
      if (offsetAt(middle) === after) change = middle;
      else before = middle;
    }
    changes.set(start, change);
    return change;
  };
  return (instant) => {
    const start = Math.floor(instant / stretch) * stretch;
    const [before, after] = [offsetAt(start), offsetAt(start + stretch)];
    return before === after || instant < changeWithin(start) ? before : after;
  };
}
