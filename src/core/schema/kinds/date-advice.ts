import {
  addDays,
  civilDate,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  monthFromName,
  parseCivilDate,
  yearOf,
} from '../../workbook/civil-date.ts';
import { foldChoice } from '../../workbook/text.ts';

/** What is written in place of a day is short; longer texts are not looked into. */
const longestAdvised = 60;

/** Words that may stand before a day without changing which one it is. */
const leadingWords = new Set(
  'i under senast före innan till av från ca cirka omkring runt slutet början mitten den per'.split(' '),
);

const ordinals = new Map([
  ['första', 1],
  ['andra', 2],
  ['tredje', 3],
  ['fjärde', 4],
]);

/** Parts of a year that have a last day: their name in the genitive, how many months each has, and how they are written (`q4`, `q425`). */
const partsOfYear = [
  { genitive: 'kvartalets', months: 3, named: /^(?:q|k|kv|kvartal)([1-4])(\d\d)?$/, counted: /^(.+?)kvartalet$/ },
  { genitive: 'tertialets', months: 4, named: /^(?:t|tertial)([1-3])(\d\d)?$/, counted: /^(.+?)tertialet$/ },
  { genitive: 'halvårets', months: 6, named: /^(?:h|halvår)([12])(\d\d)?$/, counted: /^(.+?)halvåret$/ },
] as const;

const weekNumber = /^(?:v|w|vecka|veckan)(\d{1,2})$/;
const season = /^(?:(?:vår|sommar|höst|vinter)(?:en|n|terminen)?|[vh]t\d{0,2}|årsskiftet)$/;
const noDay =
  /^(?:snarast(?: möjligt)?|omgående|omedelbart|genast|snart|asap|tbd|n\/a|vet ej|okänt|saknas|vid behov|senare|(?:ej|inte) (?:bestämt|beslutat|klart|satt|aktuellt|fastställt)|bestäms senare|[?–—-]+)$/;
const repeated =
  /^(?:löpande|kontinuerligt|fortlöpande|tills vidare|återkommande|pågående|pågår|(?:års|halvårs|kvartals|månads|vecko)vis|årligen|varje (?:år|halvår|kvartal|månad|vecka))$/;

/**
 * What to write instead of something in a date column that is no single day, a sentence or two in Swedish. Never more than advice: of a
 * quarter its last day is likely, but which one is meant is for people to say.
 * @example dateAdvice('Q4 2025') // 'Skriv kvartalets sista dag, 2025-12-31, om det är den som menas.'
 */
export function dateAdvice(value: string | number | boolean): string {
  const text = foldChoice(String(value));
  const advice = text.length > longestAdvised ? undefined : (wordAdvice(text) ?? dayAdvice(text) ?? partAdvice(text));
  return advice ?? 'Skriv år, månad och dag, till exempel 2025-03-31.';
}

function wordAdvice(text: string): string | undefined {
  if (noDay.test(text)) return 'Skriv den dag som gäller, eller lämna cellen tom tills den är bestämd.';
  if (repeated.test(text)) return 'Skriv nästa dag som gäller, till exempel 2025-12-31.';
  return undefined;
}

const compactDate = /^(\d{4})(\d\d)(\d\d)$/;
const dateInNumbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** Advice on a whole day that is written so that it cannot be taken as it is. */
function dayAdvice(text: string): string | undefined {
  const numbers = compactDate.exec(text) ?? dateInNumbers.exec(text);
  const date = numbers
    ? civilDate(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]))
    : parseCivilDate(withoutLeadingWords(text));
  if (date !== undefined) return `Skriv bara datumet, ${date}.`;
  if (numbers) return 'Dagen finns inte i kalendern. Rätta den, och skriv datumet som 2025-03-31.';
  const [, day = '', month = ''] = /^(\d{1,2})(?: ?\/ ?| )(\d{1,2}|[a-zåäö]+)$/.exec(text) ?? [];
  const inLeapYear = civilDate(2024, Number(month) || (monthFromName(month) ?? 0), Number(day));
  return inLeapYear === undefined ? undefined : `Året saknas. Skriv datumet som 2025-${inLeapYear.slice(5)}.`;
}

function withoutLeadingWords(text: string): string {
  const words = text.split(' ');
  const first = words.findIndex((word) => !leadingWords.has(word));
  return words.slice(Math.max(first, 0)).join(' ');
}

/** Advice on a year, a part of one, or a week. */
function partAdvice(text: string): string | undefined {
  const words = withoutLeadingWords(text).split(/[\s\p{Pd}/.,:]+/u);
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  const part = words.filter((word) => word !== year).join('');
  if (part === '' && year !== undefined) return lastDay('årets', Number(year), 12);
  if (season.test(part)) return 'En årstid har ingen bestämd dag. Skriv den dag som gäller, till exempel 2025-11-30.';
  const week = weekNumber.exec(part);
  if (week) return weekAdvice(Number(week[1]), year);
  for (const { genitive, months, named, counted } of partsOfYear) {
    const [, digit, shortYear] = named.exec(part) ?? [];
    const number = Number(digit ?? placeInYear(counted.exec(part)?.[1]));
    const ofYear = year ?? (shortYear && `20${shortYear}`);
    if (number >= 1 && number * months <= 12) return lastDay(genitive, ofYear, number * months);
  }
  const month = monthFromName(part) ?? (/^\d{1,2}$/.test(part) && year !== undefined ? Number(part) : undefined);
  return month === undefined || month < 1 || month > 12 ? undefined : lastDay('månadens', year, month);
}

/** 1–4 of an ordinal: `fjärde`, `4e`, `4`. */
function placeInYear(ordinal: string | undefined): number | undefined {
  if (ordinal === undefined) return undefined;
  return ordinals.get(ordinal) ?? Number(/^([1-4])[ea]?$/.exec(ordinal)?.[1]);
}

function lastDay(genitive: string, year: string | number | undefined, month: number): string {
  const ofYear = Number(year ?? 2025);
  const day = civilDate(ofYear, month, daysInMonth(ofYear, month));
  return year === undefined
    ? `Skriv ${genitive} sista dag med år, till exempel ${day}.`
    : `Skriv ${genitive} sista dag, ${day}, om det är den som menas.`;
}

/** The last day of a week is its Sunday; week 1 is that of 4 January (ISO 8601). */
function weekAdvice(week: number, year: string | undefined): string | undefined {
  const fourth = dayNumber(`${year ?? 2025}-01-04`);
  const firstMonday = fourth - ((fourth + 3) % 7);
  const sunday = dateOfDayNumber(firstMonday + week * 7 - 1);
  const ofWeek = yearOf(addDays(sunday, -3));
  if (week < 1 || ofWeek !== Number(year ?? 2025)) return undefined;
  return year === undefined
    ? `Skriv en dag i veckan med år, till exempel ${sunday}.`
    : `Skriv veckans sista dag, ${sunday}, om det är den som menas.`;
}
