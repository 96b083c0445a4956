import type { Column } from '../../schema/define-sheet.ts';
import { parseNumber } from '../../schema/kinds/number.ts';
import { civilTime, parseCivilDate, parseCivilTime } from '../../workbook/civil-date.ts';
import { nearestText } from '../../workbook/text.ts';
import { type CellValue, cellText, isCellDate, isKnown, type KnownValue } from '../../workbook/workbook.ts';
import { dayOf, periodOf } from './periods.ts';
import { readSourceLevel } from './read-source-level.ts';
import { numberReader } from './read-source-number.ts';
import type { DecidedWord, ReadKnown, SourceContext, SourceReader, SourceReading } from './source-reading.ts';
import { foldWord, isVagueTime, saysNothing, valueOfWord } from './value-words.ts';

/** How a source's cells are read as what a column of ours holds. Never given an empty cell. */
export function sourceReader(key: string, column: Column, context: SourceContext): SourceReader {
  const read = readerOfKind(key, column, context);
  if (column.kind.free === true) return readingOf(read, context);
  return remembering(readingOf(read, context));
}

/** The same cell is the same reading; short ones come often. */
function remembering(read: SourceReader): SourceReader {
  const known = new Map<CellValue, SourceReading>();
  return (cell) => {
    if (typeof cell === 'object' || (typeof cell === 'string' && cell.length > 60)) return read(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = read(cell);
    if (known.size < 5000) known.set(cell, reading);
    return reading;
  };
}

function readingOf(read: ReturnType<typeof readerOfKind>, context: SourceContext): SourceReader {
  return (cell) => {
    if (!isKnown(cell)) return { kind: 'unknown', why: 'en formel utan värde eller en bild' };
    const text = cellText(cell);
    if (context.words !== undefined) {
      const decided = context.words.get(foldWord(text));
      if (decided !== undefined) return asDecided(text, decided, read(cell, text.trim()), read);
    }
    if (typeof cell === 'string' && text.startsWith('#') && /^#[A-ZÅÄÖ/0!?]+$/.test(text))
      return { kind: 'unknown', why: 'ett formelfel' };
    return read(cell, text.trim());
  };
}

/** A word as the map has it; what reading by itself would give, and what it knows beside the value, stays. */
function asDecided(
  text: string,
  { value, isSure }: DecidedWord,
  natural: SourceReading,
  read: (cell: KnownValue, text: string) => SourceReading,
): SourceReading {
  if (value === null) return { kind: 'nothing' };
  const written = read(value, value);
  const decided = 'value' in written ? written.value : value;
  if ('value' in natural && cellText(natural.value) === cellText(decided)) return natural;
  return isSure
    ? { kind: 'as-is', value: decided }
    : { kind: 'assumed', value: decided, why: `”${text}” = ${cellText(decided)}` };
}

function readerOfKind(
  key: string,
  column: Column,
  context: SourceContext,
): (cell: KnownValue, text: string) => SourceReading {
  const { kind } = column;
  const ownReader = kind.reader(context);
  const own: ReadKnown = (cell, text) => {
    const { value, problem } = ownReader(typeof cell === 'string' ? text : cell);
    if (value === undefined || (problem !== undefined && !problem.understood))
      return { kind: 'unknown', why: 'inget värde för kolumnen' };
    return { kind: 'as-is', value: problem?.fix ?? (typeof cell === 'string' ? text : cell) };
  };
  const read: ReadKnown =
    kind.name === 'level'
      ? (_, text) => readSourceLevel(text, context)
      : kind.refersTo !== undefined
        ? readReference
        : kind.choices !== undefined
          ? choiceReader(kind.choices, context, own)
          : kind.name === 'date'
            ? dateReader(key, context, own)
            : kind.name === 'datetime'
              ? timeReader(context, own)
              : kind.format === 'integer' || kind.format === 'decimal' || kind.format === 'percent'
                ? numberReader(kind.name, own, context)
                : kind.name === 'period'
                  ? own
                  : (cell) => ({ kind: 'as-is', value: cell });
  return (cell, text) => (cell === null || saysNothing(text) ? { kind: 'nothing' } : read(cell, text));
}

const ids = /^[A-ZÅÄÖ]{1,4}-\d{3,9}$/i;

function readReference(_: unknown, text: string): SourceReading {
  const parts = text.split(/[;,\n]/).map((part) => part.trim());
  if (parts.every((part) => ids.test(part))) return { kind: 'as-is', value: text };
  return { kind: 'unknown', why: 'fri text, där kolumnen bara tar id' };
}

function choiceReader(
  { list, builtIn, several }: { readonly list: string; readonly builtIn: readonly string[]; readonly several: boolean },
  context: SourceContext,
  own: ReadKnown,
): ReadKnown {
  const values = context.list(list, builtIn);
  if (values.length === 0)
    return (cell, text) => ({ kind: 'as-is', value: typeof cell === 'string' ? text : cellText(cell) });
  const plain = new Map(values.map((value) => [foldWord(value), value]));
  return (cell, text) => {
    if (typeof cell === 'boolean' && !values.includes('Ja')) return { kind: 'unknown', why: 'en kryssruta' };
    const known = own(cell, text);
    if (known.kind === 'as-is')
      return typeof cell === 'boolean' ? { kind: 'as-is', value: cell ? 'Ja' : 'Nej' } : known;
    const share = list === 'Status' ? shareOf(cell, text) : undefined;
    if (share !== undefined) return shareAsStatus(share, text);
    const found = wordIn(list, text, plain);
    if (found !== undefined) {
      return {
        kind: 'assumed',
        value: found.value,
        why: `”${text}” = ${found.value}`,
        ...(found.keep && { keep: text }),
      };
    }
    if (several) {
      const parts = text
        .split(/[;,\n/]|\boch\b/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      const read = parts.map((part) => plain.get(foldWord(part)) ?? wordIn(list, part, plain)?.value);
      if (parts.length > 1 && read.every((part) => part !== undefined)) {
        return { kind: 'assumed', value: read.join('; '), why: `”${text}” = ${read.join('; ')}` };
      }
    }
    const proposal = nearestText(text, values);
    return { kind: 'unknown', why: 'inget av listans värden', ...(proposal !== undefined && { proposal }) };
  };
}

const article =
  /art(?:ikel|ikkel|icle|\.)?\s*6(?:\.1|\(1\)|\.1\.| (?:nr|punkt|stk)\.? ?1)?\.?\s*(?:bokstav |led |litra )?\(?([a-f])\)?(?:[\s.):,–-]|$)/i;

/** A word with its number, brackets or addition: `1. Pågår`, `P2 - Hög`, `Avtal (art. 6.1 b)`, `Ja, tecknat 2021-05-03`. */
function wordIn(
  list: string,
  text: string,
  plain: ReadonlyMap<string, string>,
): { readonly value: string; readonly keep?: true } | undefined {
  const whole = valueOfWord(list, text);
  if (whole !== undefined) return { value: whole };
  if (text.length > 120) return undefined;
  const coded = codedWord(text).flatMap((word) => plain.get(foldWord(word)) ?? valueOfWord(list, word) ?? [])[0];
  if (coded !== undefined) return { value: coded };
  if (list === 'Rättslig grund' && !/[;\n]/.test(text)) {
    const letter = article.exec(text)?.[1]?.toLowerCase();
    const byArticle = letter === undefined ? undefined : valueOfWord(list, `art. 6.1 ${letter}`);
    if (byArticle !== undefined) return { value: byArticle };
  }
  const bare = text.replace(/^(?:\d{1,2}|[A-Za-z])\s*[.):-]\s*/, '');
  const bracket = bare.indexOf('(');
  for (const part of [bare, bracket > 0 ? bare.slice(0, bracket).trim() : bare]) {
    const value = plain.get(foldWord(part)) ?? valueOfWord(list, part);
    if (value !== undefined && part !== text) return { value };
  }
  const answer = /^(ja|nej|delvis)[,.:;( –-]/i.exec(text)?.[1];
  const answered =
    answer === undefined
      ? undefined
      : (plain.get(foldWord(answer)) ?? (list === 'Personuppgifter' ? undefined : valueOfWord(list, answer)));
  return answered === undefined ? undefined : { value: answered, keep: true };
}

/** What programs store for a word: `legal_obligation`, `privacy_approved` with the name of the list before it. */
function codedWord(text: string): string[] {
  if (!text.includes('_') || /[^a-z0-9_]/.test(text)) return [];
  const words = text.split('_');
  return [words.join(' '), words.slice(1).join(' ')];
}

function shareOf(cell: unknown, text: string): number | undefined {
  if (typeof cell === 'number')
    return cell >= 0 && cell <= 1 ? cell : cell <= 100 && cell >= 5 ? cell / 100 : undefined;
  if (text === '0' || text === '100') return Number(text) / 100;
  if (!text.endsWith('%')) return undefined;
  const number = parseNumber(text.slice(0, -1));
  return number === undefined || number < 0 || number > 100 ? undefined : number / 100;
}

function shareAsStatus(done: number, text: string): SourceReading {
  const value = done === 0 ? 'Ej påbörjad' : done === 1 ? 'Klar' : 'Pågående';
  return { kind: 'assumed', value, done, why: `”${text}” = ${value} och Klart ${Math.round(done * 100)} %` };
}

/** To see whether a text would be a time if the year were known. */
const anyYear = 2000;

function dateReader(key: string, { year }: SourceContext, own: ReadKnown): ReadKnown {
  const isStart = /^start|from/i.test(key);
  return (cell, text) => {
    if (isCellDate(cell))
      return { kind: 'as-is', value: cell.date.length === 10 ? cell : { date: cell.date.slice(0, 10) } };
    if (typeof cell === 'number' && !(cell >= 1990 && cell <= 2100) && cell < 19_000_101) return own(cell, text);
    const day = dayOf(text, year);
    if (day !== undefined) {
      const value = { date: day.date };
      return day.isOfSheetsYear
        ? { kind: 'assumed', value, why: `”${text}” = ${day.date}`, keep: text }
        : { kind: 'as-is', value };
    }
    const period = isVagueTime(text) ? undefined : periodOf(text, year);
    if (period !== undefined) {
      const date = isStart ? period.first : period.last;
      return { kind: 'assumed', value: { date }, why: `”${text}” = ${date}`, keep: text };
    }
    if (isVagueTime(text)) return { kind: 'unknown', why: 'en tid utan bestämd dag' };
    const lacksYear = year === undefined && (periodOf(text, anyYear) ?? dayOf(text, anyYear)) !== undefined;
    return { kind: 'unknown', why: lacksYear ? 'en tid utan år, och listan säger inget år' : 'ingen entydig dag' };
  };
}

/** A day without the word that leads on to its time. */
function withoutClock(text: string): string {
  for (const end of [' kl.', ' kl', 'T']) if (text.endsWith(end)) return text.slice(0, -end.length);
  return text;
}

const timeAtEnd = /(\d{1,2})[:.](\d\d)(?::\d\d)?$/;

function timeReader({ year }: SourceContext, own: ReadKnown): ReadKnown {
  return (cell, text) => {
    if (isCellDate(cell)) return { kind: 'as-is', value: cell };
    const written = typeof cell === 'string' ? (parseCivilDate(text) ?? parseCivilTime(text)) : undefined;
    if (written !== undefined)
      return { kind: 'as-is', value: { date: written.endsWith('T00:00') ? written.slice(0, 10) : written } };
    const known = own(cell, text);
    if (known.kind === 'as-is') return known;
    const clock = timeAtEnd.exec(text.slice(0, 60));
    const before = clock === null ? text : text.slice(0, clock.index).trim();
    const day = dayOf(withoutClock(before), year);
    const time = day && (clock ? civilTime(day.date, Number(clock[1]), Number(clock[2])) : day.date);
    if (day === undefined || time === undefined) return { kind: 'unknown', why: 'ingen entydig tidpunkt' };
    const value = { date: time };
    return day.isOfSheetsYear
      ? { kind: 'assumed', value, why: `”${text}” = ${time.replace('T', ' ')}`, keep: text }
      : { kind: 'as-is', value };
  };
}
