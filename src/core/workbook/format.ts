import { dayOf, monthNames, monthOf, yearOf } from './civil-date.ts';
import { type Ends, mostDecimals, roundFairly, roundTo, unjudged, type Yardstick } from './rounding.ts';

/** No-break space, so that a number and its unit stay on one line. */
const space = '\u00A0';

/**
 * A number as Swedish text: decimal comma, thousands apart, at most `decimals` decimals and no trailing zeros.
 * @example formatNumber(1234.5, 1) // '1 234,5'
 */
export function formatNumber(value: number, decimals = 1): string {
  const rounded = roundTo(Math.abs(value), decimals);
  const [whole, fraction] = String(rounded).split('.') as [string, string?];
  const grouped = /^\d{5,}$/.test(whole) ? inThousands(whole) : whole;
  return (value < 0 && rounded !== 0 ? '\u2212' : '') + grouped + (fraction === undefined ? '' : `,${fraction}`);
}

/** Digits with a space before each three from the end: `1234567` gives `1 234 567`. */
function inThousands(digits: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let start = first; start < digits.length; start += 3) groups.push(digits.slice(start, start + 3));
  return groups.join(space);
}

/**
 * A share 0–1 as percent, e.g. `45 %`: whole percent unless a limit would seem met or missed then. A share short of the whole never
 * shows as 100 %. A share that is a limit itself shows its decimals.
 * @example formatShare(0.946, { limits: [0.95], bound: 'minst' }) // '94,6 %'
 */
export function formatShare(share: number, yardstick = unjudged): string {
  return `${formatNumber(shownPercent(share, yardstick), mostDecimals)}${space}%`;
}

/** The number of percent that a share shows as. */
export function shownPercent(share: number, yardstick = unjudged): number {
  return roundFairly(percentOf(share), 0, inPercent(yardstick), percentEnds);
}

/** A share that others are held against, as percent with all its decimals (two at most), e.g. `94,5 %`. */
export function formatLimitShare(share: number): string {
  return formatShare(share, { limits: [share], bound: 'minst' });
}

/** Nothing and everything. */
export const percentEnds: Ends = [0, 100];

/** Without the hair that binary fractions leave: 0.145 is 14.5 and not 14.499999999999998. */
export function percentOf(share: number): number {
  return roundTo(share * 100, 9);
}

/** The same limits, of shares, for numbers of percent. */
export function inPercent({ limits, bound }: Yardstick): Yardstick {
  return { limits: limits.map(percentOf), bound };
}

/** A date in words, e.g. `31 mars 2025`. */
export function formatDate(date: string): string {
  return `${dayOf(date)}${space}${monthNames[monthOf(date) - 1]}${space}${yearOf(date)}`;
}

/** A civil time for people, e.g. `2025-03-31 08:30`. */
export function formatTime(time: string): string {
  return time.replace('T', ' ');
}

/**
 * A number with its noun in the right form.
 * @example countOf(1, 'rad', 'rader') // '1 rad'
 */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${space}${count === 1 ? one : many}`;
}

/** Words in a row with `och` before the last, e.g. `a, b och c`; empty text for none. */
export function joinWords(words: readonly string[], last = 'och'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** A text as it stands within a sentence: `Bilaga B` → `bilaga B`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
