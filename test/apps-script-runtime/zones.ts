const day = 86_400_000;
/** Days from 1899-12-30, the first day of a spreadsheet, to 1970-01-01. */
const daysBefore1970 = 25_569;
/** Offsets change at whole quarters of an hour. */
const quarter = 15 * 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** How far a zone is ahead of UTC at an instant, in milliseconds. @throws RangeError for a zone that is not known */
export function zoneOffset(instant: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const slot = Math.floor(instant / quarter) * quarter;
  const offset = known.get(slot) ?? civilTime(slot, zone) - slot;
  known.set(slot, offset);
  return offset;
}

/** The clock on the wall of a zone, counted as if it were UTC. */
function civilTime(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    const part = 'numeric' as const;
    format = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone: zone, calendar: 'iso8601', hourCycle: 'h23', era: 'short' },
      ...{ year: part, month: part, day: part, hour: part, minute: part, second: part },
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const year = parts['era']?.startsWith('B') ? 1 - Number(parts['year']) : Number(parts['year']);
  const [month, date, hour, minute, second] = ['month', 'day', 'hour', 'minute', 'second'].map((name) =>
    Number(parts[name]),
  );
  const civil = new Date(0);
  civil.setUTCFullYear(year, (month ?? 1) - 1, date);
  civil.setUTCHours(hour ?? 0, minute, second);
  return civil.getTime();
}

/** The instant when a zone's clock shows a civil time; within an hour that summer time skips, the later clock. */
function instantOfCivil(civil: number, zone: string): number {
  const first = civil - zoneOffset(civil, zone);
  return civil - zoneOffset(first, zone);
}

/** Days since 1899-12-30 of an instant on a zone's clock. */
export function serialOfInstant(instant: number, zone: string): number {
  return serialOfCivil(instant + zoneOffset(instant, zone));
}

export function instantOfSerial(serial: number, zone: string): number {
  return instantOfCivil(civilOfSerial(serial), zone);
}

export function serialOfCivil(civil: number): number {
  return civil / day + daysBefore1970;
}

/** Milliseconds as if UTC, rounded to the second: a serial cannot hold every moment exactly. */
export function civilOfSerial(serial: number): number {
  return Math.round((serial - daysBefore1970) * 86_400) * 1000;
}
