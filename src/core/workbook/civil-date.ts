import { withPlainHyphens } from './text.ts';

/**
 * Dates as text, `2026-11-24`, and civil time in Europe/Stockholm, `2026-11-24T08:30`. Text of one form sorts by time,
 * so `<` compares. A day number counts days since 1970-01-01.
 */

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Swedish month names, January first. */
export const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date of a year, month and day; `undefined` when the calendar has no such day or the year is not of four digits. */
export function civilDate(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Civil time of a date, hour and minute; `undefined` when there is no such time. */
export function civilTime(date: string | undefined, hour: number, minute: number): string | undefined {
  if (date === undefined || hour > 23 || minute > 59) return undefined;
  return `${date}T${hour < 10 ? '0' : ''}${hour}:${minute < 10 ? '0' : ''}${minute}`;
}

/** The number that some digits of a text make, without a text in between: dates are taken apart by the million. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
}

export function yearOf(date: string): number {
  return numberIn(date, 0, 4);
}

/** Month 1–12. */
export function monthOf(date: string): number {
  return numberIn(date, 5, 7);
}

export function dayOf(date: string): number {
  return numberIn(date, 8, 10);
}

/** Quarter 1–4. */
export function quarterOf(date: string): number {
  return Math.ceil(monthOf(date) / 3);
}

/** The date of a civil time (a date stays as it is). */
export function dateOf(time: string): string {
  return time.slice(0, 10);
}

/** Whether a civil time has a time of day; `false` of a date alone. */
export function hasTimeOfDay(time: string): boolean {
  return time.length > 10;
}

/** Days since 1970-01-01 of a date or of the date of a civil time. */
export function dayNumber(date: string): number {
  return dayNumberOf(yearOf(date), monthOf(date), dayOf(date));
}

function dayNumberOf(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  const leapThisYear = month > 2 && isLeapYear(year) ? 1 : 0;
  return (year - 1970) * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + leapThisYear + day - 1;
}

const firstDay = dayNumberOf(1000, 1, 1);
const lastDay = dayNumberOf(9999, 12, 31);

/** The date of a day number; the first or last day that four digits can name when it lies beyond. */
export function dateOfDayNumber(number: number): string {
  const day = Math.min(Math.max(number, firstDay), lastDay);
  let year = 1970 + Math.floor(day / 365.2425);
  while (dayNumberOf(year + 1, 1, 1) <= day) year++;
  while (dayNumberOf(year, 1, 1) > day) year--;
  let rest = day - dayNumberOf(year, 1, 1);
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return civilDate(year, month, rest + 1) as string;
}

/** Days from one date to another; negative when `to` comes before `from`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(date: string, days: number): string {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The same day some months later; the last day of the month when it has no such day. Keeps a time of day, and stays within the
 * years that four digits can name.
 * @example addMonths('2025-01-31', 1) // '2025-02-28'
 */
export function addMonths(date: string, months: number): string {
  const wanted = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const index = Math.min(Math.max(wanted, 1000 * 12), 9999 * 12 + 11);
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return civilDate(year, month, Math.min(dayOf(date), daysInMonth(year, month))) + date.slice(10);
}

/** Minutes since midnight; 0 of a date alone. */
function minutesOf(time: string): number {
  return hasTimeOfDay(time) ? numberIn(time, 11, 13) * 60 + numberIn(time, 14, 16) : 0;
}

/** Day number of the last Sunday of a month, when daylight saving begins (March) and ends (October). */
function lastSunday(year: number, month: number): number {
  const last = dayNumberOf(year, month, daysInMonth(year, month));
  return last - ((((last + 4) % 7) + 7) % 7);
}

/** Minutes since 1970-01-01 UTC of a civil time in Stockholm; in the hour that occurs twice the first one is meant. */
function instantMinutes(time: string): number {
  const day = dayNumber(time);
  const minutes = day * 1440 + minutesOf(time);
  const year = yearOf(time);
  const begins = lastSunday(year, 3) * 1440 + 120;
  const ends = lastSunday(year, 10) * 1440 + 180;
  return minutes - (minutes >= begins && minutes < ends ? 120 : 60);
}

/**
 * Hours that pass on the clock's UTC between two civil times in Europe/Stockholm, daylight saving included (directive
 * 2000/84/EC: last Sundays of March and October, 01:00 UTC). A date counts from its midnight.
 * @example hoursBetween('2025-03-29T12:00', '2025-03-30T12:00') // 23
 */
export function hoursBetween(from: string, to: string): number {
  return (instantMinutes(to) - instantMinutes(from)) / 60;
}

/**
 * The civil time in Europe/Stockholm when some hours have passed, daylight saving included; a date counts from its midnight.
 * @example addHours('2025-10-25T12:00', 24) // '2025-10-26T11:00'
 */
export function addHours(time: string, hours: number): string {
  const instant = instantMinutes(time) + hours * 60;
  const year = yearOf(dateOfDayNumber(Math.floor((instant + 60) / 1440)));
  const begins = lastSunday(year, 3) * 1440 + 60;
  const ends = lastSunday(year, 10) * 1440 + 60;
  const minutes = instant + (instant >= begins && instant < ends ? 120 : 60);
  const day = Math.floor(minutes / 1440);
  const ofDay = minutes - day * 1440;
  return civilTime(dateOfDayNumber(day), Math.floor(ofDay / 60), ofDay % 60) as string;
}

/**
 * Whether the clock never showed a time: in Europe/Stockholm it goes from 02:00 to 03:00 on the last Sunday of March. `false` of a date
 * alone, of times before 1981, when summer time began on other days, and of the hour in autumn that occurs twice.
 * @example isSkippedTime('2025-03-30T02:30') // true
 */
export function isSkippedTime(time: string): boolean {
  const year = yearOf(time);
  const minutes = minutesOf(time);
  return year >= 1981 && minutes >= 120 && minutes < 180 && dayNumber(time) === lastSunday(year, 3);
}

/** Fewest letters of a month name that tell it from the others: `jun`, `jul`. */
const shortestMonthName = 3;

/** Month 1–12 of a Swedish month name or its beginning (three letters or more), any case, trailing full stop ignored. */
export function monthFromName(name: string): number | undefined {
  const beginning = (name.endsWith('.') ? name.slice(0, -1) : name).toLowerCase();
  if (beginning.length < shortestMonthName) return undefined;
  const index = monthNames.findIndex((month) => month.startsWith(beginning));
  return index === -1 ? undefined : index + 1;
}

/** No date is written with more characters than this; what is longer is not looked into. */
const longestDate = 100;

const yearFirst = /^(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/|\.(\d{1,2})\.)(\d{1,2})$/;
const dayAndMonthName = /^(\d{1,2})(?::?e|:a)?\s+([a-zåäö]+\.?)\s+(\d{4})$/i;
const dayAndMonthNumber = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/;
const timeAtEnd = /(\d{1,2})[:.](\d\d)(?::\d\d(?:\.\d{1,9})?)?$/;

/**
 * A date written as text: `2025-03-31` with any hyphens, `2025/3/31`, `2025.3.31`, `31 mars 2025`, `31/3 2025`. `undefined` for
 * anything else: `03/04/25` could mean two days.
 */
export function parseCivilDate(written: string): string | undefined {
  if (written.length > longestDate) return undefined;
  const text = withPlainHyphens(written);
  let match = yearFirst.exec(text);
  if (match) return civilDate(Number(match[1]), Number(match[2] ?? match[3] ?? match[4]), Number(match[5]));
  match = dayAndMonthName.exec(text);
  if (match) return civilDate(Number(match[3]), monthFromName(match[2] as string) ?? 0, Number(match[1]));
  match = dayAndMonthNumber.exec(text);
  return match ? civilDate(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

/** A date with time of day written as text, e.g. `2025-03-31 08:30`; a date alone means its midnight. */
export function parseCivilTime(text: string): string | undefined {
  if (text.length > longestDate) return undefined;
  const match = timeAtEnd.exec(text);
  const date = match === null ? undefined : dateBeforeTime(text.slice(0, match.index));
  if (match === null || date === undefined) return civilTime(parseCivilDate(text), 0, 0);
  return civilTime(parseCivilDate(date), Number(match[1]), Number(match[2]));
}

/** What stands before a time of day without what parts them: a space, `T` or `kl.`; `undefined` when nothing parts them. */
function dateBeforeTime(before: string): string | undefined {
  const words = before.trimEnd();
  if (words.endsWith('T')) return words.slice(0, -1).trim();
  const clock = words.endsWith('kl.') ? 3 : words.endsWith('kl') ? 2 : 0;
  if (clock === 0) return words === before ? undefined : words.trim();
  const date = words.slice(0, -clock);
  return date === date.trimEnd() ? undefined : date.trim();
}
