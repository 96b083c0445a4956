import { civilDate, civilTime, dateOfDayNumber, dayNumber, yearOf } from './civil-date.ts';
import type { CellDate } from './workbook.ts';

const daySeconds = 86_400;
/** Day 0 counts so that serial 61 is 1 March 1900 (ECMA-376 part 1, 18.17.4.1): 1900 has a 29 February in Excel. */
const epoch1900 = dayNumber('1899-12-30');
const epoch1904 = dayNumber('1904-01-01');
const missingLeapDay = 60;
const lastDay = dayNumber('9999-12-31');

/**
 * The civil date of a serial number (days, with the time of day as fraction), rounded to the second, shown to the minute:
 * 45747.354166 → `2025-03-31T08:30`. `undefined` for a number that is no date: negative, after the year 9999, a bare time of day (0.35)
 * or the 29 February 1900 that never was.
 * @param date1904 the workbook counts from 1904
 */
export function dateFromSerial(serial: number, date1904: boolean): CellDate | undefined {
  if (serial < (date1904 ? 0 : 1) || !Number.isFinite(serial)) return undefined;
  const seconds = Math.round(serial * daySeconds);
  const days = Math.floor(seconds / daySeconds);
  if (!date1904 && days === missingLeapDay) return undefined;
  const shift = !date1904 && days < missingLeapDay ? 1 : 0;
  const day = (date1904 ? epoch1904 : epoch1900) + days + shift;
  if (day > lastDay) return undefined;
  const date = dateOfDayNumber(day);
  const minutes = Math.floor((seconds - days * daySeconds) / 60);
  return { date: minutes === 0 ? date : (civilTime(date, Math.floor(minutes / 60), minutes % 60) as string) };
}

/**
 * Civil time of a number that stands where a date should: as {@link dateFromSerial}, but `undefined` before 1950 or after 2199, since a
 * number like 2025 in a date column is a year, not a day in 1905.
 */
export function civilFromSerial(serial: number, date1904 = false): string | undefined {
  const date = dateFromSerial(serial, date1904)?.date;
  if (date === undefined) return undefined;
  const year = yearOf(date);
  return year >= 1950 && year < 2200 ? date : undefined;
}

/** The reverse of {@link dateFromSerial}. `undefined` for text that is no civil date, or one that Excel cannot hold. */
export function serialFromDate({ date }: CellDate, date1904: boolean): number | undefined {
  const moment = momentOf(date);
  if (moment === undefined) return undefined;
  const days = moment.day - (date1904 ? epoch1904 : epoch1900) + moment.seconds / daySeconds;
  if (date1904) return days >= 0 ? days : undefined;
  const serial = days < missingLeapDay + 1 ? days - 1 : days;
  return serial >= 1 ? serial : undefined;
}

/** The serial, in the 1900 system, of a date or civil time that is known to be one; negative before 1900, which Google Sheets takes. */
export function serialFromCivil(time: string): number {
  return dayNumber(time) - epoch1900 + (momentOf(time)?.seconds ?? 0) / daySeconds;
}

/** A date written as ISO 8601: `2025-03-31`, `2025-03-31T08:30:00.000`; to the minute. `undefined` for anything else. */
export function dateFromIso(text: string): CellDate | undefined {
  const moment = momentOf(text);
  if (moment === undefined) return undefined;
  const time = text.slice(11, 16);
  return { date: time === '' || time === '00:00' ? text.slice(0, 10) : text.slice(0, 16) };
}

/** Day number and seconds since midnight. */
function momentOf(text: string): { readonly day: number; readonly seconds: number } | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = civilDate(year, month, day);
  if (date === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return { day: dayNumber(date), seconds: hour * 3600 + minute * 60 + second };
}
