import { dateOf, dayOf, hasTimeOfDay, monthNames, monthOf, yearOf } from './civil-date.ts';
import { formatDate, formatNumber } from './format.ts';

/** A noun in the forms that sentences need. */
export interface Noun {
  readonly gender: 'en' | 'ett';
  /** `åtgärd`, `åtgärder`, `åtgärden`, `åtgärderna`. */
  readonly one: string;
  readonly many: string;
  readonly theOne: string;
  readonly theMany: string;
}

/** What is said of one or several: `är` with `klar`, `klart`, `klara`, or a verb with words that never change. */
export interface Predicate {
  readonly verb: string;
  readonly en: string;
  readonly ett: string;
  readonly many: string;
}

const small = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
];
const tens = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];

/** The largest number that stands as a word within a sentence. */
const largestWord = 20;

/** A verb or adjective that is the same for one and several. */
export function says(verb: string, rest: string): Predicate {
  return { verb, en: rest, ett: rest, many: rest };
}

/** `är` with an adjective or participle in its three forms. */
export function is(en: string, ett: string, many: string): Predicate {
  return { verb: 'är', en, ett, many };
}

/** A whole number from 0 to 99 as a word: `ett` in the gender asked for. */
function wordOf(count: number, gender: Noun['gender']): string {
  if (count >= small.length) {
    const unit = count % 10;
    return `${tens[Math.floor(count / 10)]}${unit === 0 ? '' : wordOf(unit, gender)}`;
  }
  return count === 1 ? gender : (small[count] as string);
}

/** A number within a sentence: a word to twenty, then digits. */
export function numberWord(count: number, gender: Noun['gender'] = 'en'): string {
  return count <= largestWord && Number.isInteger(count) && count >= 0 ? wordOf(count, gender) : formatNumber(count);
}

/** The largest number that stands as a word in a headline or a list of what there is. */
const largestBriefWord = 12;

/**
 * A number with its noun where it is to be seen at a glance: in words to twelve, else in digits.
 * @param one the noun with its article, as it stands for 1
 * @example countInWords(3, 'ett beslut', 'beslut') // 'tre beslut'
 */
export function countInWords(count: number, one: string, many: string): string {
  if (count === 1) return one;
  return `${count <= largestBriefWord ? numberWord(count) : formatNumber(count)}\u00A0${many}`;
}

/** A number with its noun within a sentence: `ingen åtgärd`, `ett beslut`, `tre åtgärder`, `25 åtgärder`. */
export function counted(count: number, noun: Noun): string {
  if (count === 0) return `${noun.gender === 'en' ? 'ingen' : 'inget'} ${noun.one}`;
  return `${numberWord(count, noun.gender)} ${count === 1 ? noun.one : noun.many}`;
}

/** The same at the beginning of a sentence, which never begins with digits. */
export function countedFirst(count: number, noun: Noun): string {
  return count === 0
    ? capitalised(counted(0, noun))
    : `${firstNumber(count, noun.gender)} ${count === 1 ? noun.one : noun.many}`;
}

function firstNumber(count: number, gender: Noun['gender']): string {
  return count < 100 ? capitalised(wordOf(count, gender)) : `Totalt ${formatNumber(count)}`;
}

/** `en gång`, `två gånger`. */
export function times(count: number): string {
  return `${numberWord(count)} ${count === 1 ? 'gång' : 'gånger'}`;
}

/** The form of a predicate for so many: `är klar`, `är klart`, `är klara`. */
export function agreeing(count: number, { gender }: Pick<Noun, 'gender'>, predicate: Predicate): string {
  return `${predicate.verb} ${count === 1 ? predicate[gender] : predicate.many}`;
}

/** So many do: `Tre åtgärder är försenade`, `Inget beslut är öppet`. Without a full stop. */
export function countSentence(count: number, noun: Noun, predicate: Predicate): string {
  return `${countedFirst(count, noun)} ${agreeing(count === 0 ? 1 : count, noun, predicate)}`;
}

/**
 * So many of so many do: `Fyra av femton åtgärder är klara`, `Ingen av de femton åtgärderna är klar`, `Båda besluten är fattade`, `Den enda
 * åtgärden är inte klar`. Without a full stop; empty text of none.
 * @param after what narrows the noun down, e.g. ` för 2025`
 */
export function shareSentence(part: number, whole: number, noun: Noun, predicate: Predicate, after = ''): string {
  const { gender, many, theOne, theMany } = noun;
  if (whole === 0) return '';
  if (whole === 1) {
    const only = `${gender === 'en' ? 'Den' : 'Det'} enda ${theOne}${after}`;
    return `${only} ${predicate.verb} ${part === 1 ? '' : 'inte '}${predicate[gender]}`;
  }
  if (part === 0) {
    const none = gender === 'en' ? 'Ingen' : 'Inget';
    return `${none} av de ${numberWord(whole, gender)} ${theMany}${after} ${predicate.verb} ${predicate[gender]}`;
  }
  if (part === whole) {
    const all = whole === 2 ? `Båda ${theMany}` : `Alla ${numberWord(whole, gender)} ${many}`;
    return `${all}${after} ${predicate.verb} ${predicate.many}`;
  }
  return `${firstNumber(part, gender)} av ${numberWord(whole, gender)} ${many}${after} ${agreeing(part, noun, predicate)}`;
}

/** A share within a sentence or cell: `två av tre`, `alla tre`, `ingen av tre`. */
export function ofWhole(part: number, whole: number, gender: Noun['gender'] = 'en'): string {
  if (part === whole && whole > 1) return whole === 2 ? 'båda' : `alla ${numberWord(whole, gender)}`;
  const first = part === 0 ? (gender === 'en' ? 'ingen' : 'inget') : numberWord(part, gender);
  return `${first} av ${numberWord(whole, gender)}`;
}

/** With a capital first letter; the rest is left as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Socialnämndens`, `IMY:s`; a name that ends in s, x or z stays as it is. */
export function genitive(name: string): string {
  if (name === '' || /[sxz]$/i.test(name)) return name;
  return /\p{Lu}$/u.test(name) ? `${name}:s` : `${name}s`;
}

/** A text with a full stop, unless it ends with a mark of its own, also within a bracket or quotation mark. Nothing of nothing. */
export function withFullStop(text: string): string {
  return text === '' || /[.!?:…][)”"]?$/.test(text) ? text : `${text}.`;
}

/** A day within a sentence: `den 31 mars 2025`. */
export function onDay(date: string): string {
  return `den ${formatDate(date)}`;
}

/** A moment within a sentence: `den 30 november 2025 kl. 8.15`, or the day alone where no time of day is known. */
export function atTime(time: string): string {
  if (!hasTimeOfDay(time)) return onDay(time);
  const [hour = '', minute = ''] = time.slice(11).split(':');
  return `${onDay(dateOf(time))} kl.\u00A0${Number(hour)}.${minute}`;
}

/** Two days as a range, with what they share told once: `1 januari–31 december 2025`. */
export function dateRange(from: string, to: string): string {
  const start = `${dayOf(from)}`;
  if (yearOf(from) !== yearOf(to)) return `${formatDate(from)}–${formatDate(to)}`;
  if (monthOf(from) !== monthOf(to)) return `${start}\u00A0${monthNames[monthOf(from) - 1]}–${formatDate(to)}`;
  return from === to ? formatDate(to) : `${start}–${formatDate(to)}`;
}

/** Years in a row: `2026`, `2026–2027`. */
export function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years[years.length - 1]];
  return first === last ? String(first) : `${first}–${last}`;
}
