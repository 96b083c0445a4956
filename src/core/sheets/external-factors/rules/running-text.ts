import { civilDate, monthNames } from '../../../workbook/civil-date.ts';

/** What a sentence says about something that is to come, e.g. that a law "väntas träda i kraft". */
const futurePhrase =
  /(?<!\p{L})(?:(?:träder|(?<!skulle )träda) i kraft|(?:börjar|(?<!skulle )börja) (?:gälla|tillämpas)|(?:kommer att|väntas|förväntas|beräknas|föreslås|planeras) (?:gälla|införas|tillämpas|antas|beslutas|bli lag)|(?:inte|ej) (?:ännu )?(?:trätt i kraft|i kraft|börjat gälla)|ännu (?:inte|ej) (?:trätt i kraft|i kraft|beslutad|börjat gälla))(?!\p{L})/iu;

/** That something has begun to hold. */
const pastPhrase = /(?<!\p{L})(?:trädde i kraft|trätt i kraft|började gälla|gäller sedan)(?!\p{L})/iu;

/** That something belongs to the past, or is about a change of name. */
const formerPhrase =
  /(?<!\p{L})(?:ersatt|ersätt|upphäv|upphör|upphört|tidigare|dåvarande|gamla|före detta|numera|hette|inte längre|ej längre|fram till|till och med|avlös|byt(?:te|er|t) namn|namnbyte)|(?<!\p{L})f\.\s?d\.|(?<!\p{L})fd(?!\p{L})/iu;

/**
 * Sentences of a text: split at line breaks and after a full stop, question or exclamation mark; the full stop of an abbreviation
 * (t.ex., f.d., kl.) ends none.
 */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])(?<!(?<!\p{L})\p{Ll}{1,2}\.)\s+|\n+/u).filter((sentence) => sentence !== '');
}

/** Whether a sentence speaks of something as yet to come. "Skulle träda i kraft" looks back, and does not. */
export function speaksOfFuture(sentence: string): boolean {
  return futurePhrase.test(sentence);
}

/** Whether a sentence says that something has begun to hold. */
export function speaksOfBegun(sentence: string): boolean {
  return pastPhrase.test(sentence) && !futurePhrase.test(sentence);
}

/** Whether a sentence speaks of something as former. */
export function speaksOfFormer(sentence: string): boolean {
  return formerPhrase.test(sentence);
}

const isoDate = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g;
const wordedDate = /(?:(\d{1,2})\s+)?(\p{L}{3,9})\s+(\d{4})/gu;
const bareYear = /(?<![\d:/-])(20\d\d)(?![\d:/-])/g;

/**
 * Dates that a sentence names, `2025-03-31` or `31 mars 2025`; a month or a year alone counts from its first day. Numbers of acts
 * (2025:1506) are no years.
 */
export function datesIn(sentence: string): string[] {
  const dates = [
    ...[...sentence.matchAll(isoDate)].map(([, year, month, day]) =>
      civilDate(Number(year), Number(month), Number(day)),
    ),
    ...[...sentence.matchAll(wordedDate)].map(([, day, month = '', year]) =>
      civilDate(Number(year), fullMonth(month) ?? 0, Number(day ?? 1)),
    ),
    ...[...withoutWordedDates(sentence).matchAll(bareYear)].map(([, year]) => `${year}-01-01`),
  ];
  return dates.filter((date): date is string => date !== undefined);
}

function withoutWordedDates(sentence: string): string {
  return sentence.replace(wordedDate, (words, _day, month: string) => (fullMonth(month) === undefined ? words : ' '));
}

/** Month 1–12 of its whole name: in running text the beginning of one (maj, jul) may be another word. */
function fullMonth(name: string): number | undefined {
  const index = (monthNames as readonly string[]).indexOf(name.toLowerCase());
  return index === -1 ? undefined : index + 1;
}

const wordEnds = /[\p{L}\p{N}]/u;
const partsWords = /[\p{L}\p{N}-]/u;

/** What stands before and after the first of some words in a text, lower case; `undefined` when none stands there as a word of its own. */
export function findWords(
  text: string,
  words: readonly string[],
): { readonly before: string; readonly after: string } | undefined {
  const lower = text.toLowerCase();
  for (const word of words) {
    for (let start = lower.indexOf(word); start !== -1; start = lower.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (partsWords.test(lower[start - 1] ?? '') || wordEnds.test(lower[end] ?? '')) continue;
      return { before: lower.slice(0, start), after: lower.slice(end) };
    }
  }
  return undefined;
}
