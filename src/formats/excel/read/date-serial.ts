import type { CellDate } from '../../../core/index.ts';

const DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = DAY_SECONDS * 1000;
/** Day 0 counts so that serial 61 is 1 March 1900 (ECMA-376 part 1, 18.17.4.1): 1900 has a 29 February in Excel. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const MISSING_LEAP_DAY = 60;
const END = Date.UTC(10_000, 0, 1);

/**
 * The civil date of a serial number, rounded to the second, shown to the minute: 45747.354166 → `2025-03-31T08:30`.
 * `undefined` for a number that is no date: negative, after the year 9999, a bare time of day (0.35) or the 29
 * February 1900 that never was.
 */
export function dateFromSerial(serial: number, date1904: boolean): CellDate | undefined {
  if (serial < (date1904 ? 0 : 1) || !Number.isFinite(serial)) return undefined;
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  if (!date1904 && days === MISSING_LEAP_DAY) return undefined;
  const shift = !date1904 && days < MISSING_LEAP_DAY ? 1 : 0;
  const time = (date1904 ? EPOCH_1904 : EPOCH_1900) + (days + shift) * DAY_MILLISECONDS;
  if (time >= END) return undefined;
  return civilDate(time + (seconds - days * DAY_SECONDS) * 1000);
}

/** The reverse of {@link dateFromSerial}. `undefined` for text that is no civil date, or one that Excel cannot hold. */
export function serialFromDate({ date }: CellDate, date1904: boolean): number | undefined {
  const time = parseIsoTime(date);
  if (time === undefined) return undefined;
  const days = (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MILLISECONDS;
  if (date1904) return days >= 0 ? days : undefined;
  const serial = days < MISSING_LEAP_DAY + 1 ? days - 1 : days;
  return serial >= 1 ? serial : undefined;
}

/** A cell of type `d` (ISO 8601): `2025-03-31`, `2025-03-31T08:30:00.000`. `undefined` for anything else. */
export function dateFromIso(text: string): CellDate | undefined {
  const time = parseIsoTime(text);
  return time === undefined ? undefined : civilDate(time);
}

function parseIsoTime(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const exact = new Date(time).toISOString().startsWith(`${text.slice(0, 10)}T`);
  return exact && hour < 24 && minute < 60 && second < 60 ? time : undefined;
}

/** Several times faster than `toISOString`, which counts when a workbook has a hundred thousand dates. */
function civilDate(time: number): CellDate {
  const moment = new Date(time);
  const year = String(moment.getUTCFullYear()).padStart(4, '0');
  const date = `${year}-${twoDigits(moment.getUTCMonth() + 1)}-${twoDigits(moment.getUTCDate())}`;
  const hour = moment.getUTCHours();
  const minute = moment.getUTCMinutes();
  return { date: hour === 0 && minute === 0 ? date : `${date}T${twoDigits(hour)}:${twoDigits(minute)}` };
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
