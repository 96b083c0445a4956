import {
  civilDate,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  monthFromName,
  parseCivilDate,
  parseCivilTime,
} from '../../workbook/civil-date.ts';
import { foldText, withPlainHyphens } from '../../workbook/text.ts';

/** First and last day of what a text names. */
export interface Period {
  readonly first: string;
  readonly last: string;
  /** The text names no year, so that of the sheet was taken. */
  readonly isOfSheetsYear: boolean;
}

/** No period is written with more characters. */
const longest = 40;

const monthsPerPart: Readonly<Record<string, number>> = { q: 3, kv: 3, kvartal: 3, t: 4, tertial: 4, h: 6, halvår: 6 };
const partOfYear = /^(q|kvartal|kv|tertial|t|halvår|h)\.? ?([1-4])$/;
const partsOfYear =
  /^(q|kvartal|kv|tertial|t|halvår|h)[. ]?([1-4]) ?- ?(?:q|kvartal|kv|tertial|t|halvår|h)?[. ]?([1-4])$/;
const week = /^(?:vecka|v)\.? ?(\d{1,2})(?: ?- ?(?:vecka|v)?\.? ?(\d{1,2}))?$/;
const yearAtEnd = /(?:19|20)\d\d$/;
const yearAtStart = /^(?:19|20)\d\d/;

/** Months as other programs and our neighbours write them. */
const otherMonths: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['may', 5],
  ['mai', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['october', 10],
  ['oct', 10],
  ['desember', 12],
]);

/**
 * A period as people write it where a day should stand: `Q3 2025`, `juni`, `jan–mars 2026`, `v. 37`, `2025-06`, `2026`. `undefined` for a day,
 * and for what has no bounds (`våren 2026`, `löpande`).
 * @param year of the sheet, for texts that name none; `undefined` = they are not understood
 */
export function periodOf(text: string, year: number | undefined): Period | undefined {
  if (text.length > longest) return undefined;
  let folded = withPlainHyphens(foldText(text))
    .split('-')
    .map((part) => part.trim())
    .join('-');
  for (const lead of ['senast ', 'under ', 'i ', 'slutet av ', 'utgången av ', 'hela '])
    if (folded.startsWith(lead)) folded = folded.slice(lead.length);
  folded = folded.replace(/^år /, '');
  const ending = yearAtEnd.exec(folded);
  const written = ending ?? yearAtStart.exec(folded);
  const ownYear = written === null ? undefined : Number(written[0]);
  const apart = written === null ? folded : ending ? folded.slice(0, ending.index) : folded.slice(4);
  const rest = withoutMarks(apart);
  const of = ownYear ?? year;
  if (of === undefined) return undefined;
  const bounds =
    rest === '' ? (ownYear === undefined ? undefined : months(of, 1, 12)) : boundsIn(rest, of, ownYear !== undefined);
  return bounds && { ...bounds, isOfSheetsYear: ownYear === undefined };
}

/** A text without the marks that part it from a year. */
function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && ' ,-/'.includes(text.charAt(start))) start++;
  while (end > start && ' ,-/'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

type Bounds = Omit<Period, 'isOfSheetsYear'>;

function boundsIn(rest: string, year: number, hasYear: boolean): Bounds | undefined {
  const part = partOfYear.exec(rest) ?? partsOfYear.exec(rest);
  if (part) {
    const size = monthsPerPart[part[1] as string] as number;
    const [from, to] = [Number(part[2]), Number(part[3] ?? part[2])];
    return to >= from && to * size <= 12 ? months(year, (from - 1) * size + 1, to * size) : undefined;
  }
  const weeks = week.exec(rest);
  if (weeks) return weeksOf(year, Number(weeks[1]), Number(weeks[2] ?? weeks[1]));
  if (hasYear && /^\d{1,2}$/.test(rest)) {
    const month = Number(rest);
    return month >= 1 && month <= 12 ? months(year, month, month) : undefined;
  }
  const [from = '', to = from, ...more] = rest.split('-');
  const [first, last] = [monthOfName(from), monthOfName(to)];
  return first !== undefined && last !== undefined && last >= first && more.length === 0
    ? months(year, first, last)
    : undefined;
}

function monthOfName(name: string): number | undefined {
  const plain = name.trim();
  return monthFromName(plain) ?? otherMonths.get(plain);
}

function months(year: number, first: number, last: number): Bounds | undefined {
  const [from, to] = [civilDate(year, first, 1), civilDate(year, last, daysInMonth(year, last))];
  return from !== undefined && to !== undefined ? { first: from, last: to } : undefined;
}

/** Weeks by ISO 8601: week 1 has 4 January. */
function weeksOf(year: number, from: number, to: number): Bounds | undefined {
  if (from < 1 || to > 53 || to < from) return undefined;
  const fourth = dayNumber(`${year}-01-04`);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return { first: dateOfDayNumber(monday + (from - 1) * 7), last: dateOfDayNumber(monday + to * 7 - 1) };
}

const compact = /^(19|20)\d{6}$/;
const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)$/;
const dayAndMonth = /^(\d{1,2})(?:\/(\d{1,2})|\.? ([a-zåäö]{3,12}\.?))$/;

/** A day as other programs and our neighbours write it: what the columns themselves understand, `20250331`, `31.03.2025`; `31/3` in the sheet's year. */
export function dayOf(
  text: string,
  year: number | undefined,
): { readonly date: string; readonly isOfSheetsYear: boolean } | undefined {
  if (text.length > longest) return undefined;
  const plain = text.trim();
  const known = parseCivilDate(plain) ?? parseCivilTime(plain)?.slice(0, 10);
  if (known !== undefined) return { date: known, isOfSheetsYear: false };
  if (compact.test(plain))
    return found(civilDate(Number(plain.slice(0, 4)), Number(plain.slice(4, 6)), Number(plain.slice(6))));
  const written = dayFirst.exec(plain);
  if (written) {
    const [day, month] = [Number(written[1]), Number(written[2])];
    // With slashes the month may stand first: only a day that cannot be a month tells.
    return plain.includes('/') && day <= 12 && day !== month
      ? undefined
      : found(civilDate(Number(written[3]), month, day));
  }
  const short = year === undefined ? null : dayAndMonth.exec(foldText(plain));
  if (short && year !== undefined) {
    const month = short[2] === undefined ? monthOfName(short[3] as string) : Number(short[2]);
    const date = month === undefined ? undefined : civilDate(year, month, Number(short[1]));
    return date === undefined ? undefined : { date, isOfSheetsYear: true };
  }
  return undefined;
}

function found(date: string | undefined) {
  return date === undefined ? undefined : { date, isOfSheetsYear: false };
}
