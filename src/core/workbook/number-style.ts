import { answersShown } from './answers-shown.ts';

/** What a cell format makes of a number: a date, an answer in words for some numbers, or (`undefined`) the number that it is. */
export type NumberStyle = 'date' | ReadonlyMap<number, boolean> | undefined;

/** What a number format makes of numbers. `code` is `undefined` for a format that is built in. */
export function numberStyle(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) return isDateFormatId(id) ? 'date' : undefined;
  return answersShown(code) ?? (isDateFormatCode(code) ? 'date' : undefined);
}

/** What Excel's built-in formats show (ECMA-376 part 1, 18.8.30), East Asian date formats included. */
export function isDateFormatId(id: number): boolean {
  const isDateTime = id >= 14 && id <= 22;
  const isEastAsian = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  const isTime = id === 45 || id === 47;
  return isDateTime || isEastAsian || isTime;
}

/** Excel takes 255 characters; what is longer only costs time. */
const longestCode = 1000;
const literal = /"[^"]*"?|\\.|_.|\*./gs;
const duration = /\[(h+|m+|s+)\]/i;
const bracketed = /\[[^[\]]*\]/g;
const notADatePart = /General|E[+-]/gi;
const datePart = /[ymdhse]|AM\/PM|A\/P/i;

/**
 * Tells whether a number format code shows a date or a time of day, e.g. `yyyy\-mm\-dd` and `[$-41D]d mmmm yyyy`. A
 * length of time, `[h]:mm`, is a number.
 */
export function isDateFormatCode(code: string): boolean {
  const plain = code.slice(0, longestCode).replace(literal, '');
  if (duration.test(plain)) return false;
  return datePart.test(plain.replace(bracketed, '').replace(notADatePart, ''));
}
