import { civilDate, dayOf, daysInMonth, monthOf, yearOf } from '../../workbook/civil-date.ts';
import type { KnownValue } from '../../workbook/workbook.ts';

/**
 * The same day of another year; the last day of a month stays the last. A time of day is kept.
 * @example movedYears('2027-02-28', 1) // '2028-02-29'
 */
export function movedYears(date: string, years: number): string {
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  const last = daysInMonth(year + years, month);
  const moved = civilDate(year + years, month, day === daysInMonth(year, month) ? last : Math.min(day, last));
  return moved === undefined ? date : moved + date.slice(10);
}

/** Not within a date, a register number or a longer number. */
const yearInText = /(?<![\d/:.-])\d{4}(?![\d/:-])/g;

/** A text that names a year as one of another year: `Följ upp 2025` becomes `Följ upp 2026`. Other values stay. */
export function withYear(value: KnownValue, from: number, to: number): KnownValue {
  if (typeof value !== 'string') return value;
  return value.replace(yearInText, (year) => (year === String(from) ? String(to) : year));
}
