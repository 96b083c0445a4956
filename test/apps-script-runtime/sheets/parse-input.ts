import { serialOfCivil } from '../zones.ts';
import type { CellContent } from './cell.ts';

/** What typed text becomes, and the format that comes with it where the cell has none. */
export interface ParsedInput {
  readonly content: CellContent;
  readonly format: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * Reads a text as if a person had typed it in a cell without text format. Which texts Google takes for dates depends on
 * the locale and is nowhere written down in full; here more is taken than may be, so that a script must guard its texts.
 *
 * @param year the year of a date without one
 */
export function parseTyped(text: string, locale: string, year: number): ParsedInput {
  const typed = text.trim();
  return (
    parseBoolean(typed, locale) ??
    parseNumber(typed, locale) ??
    parseDate(typed, locale, year) ??
    parseTime(typed) ?? { content: text, format: null }
  );
}

function parseBoolean(text: string, locale: string): ParsedInput | null {
  const word = text.toUpperCase();
  const words = locale.startsWith('sv')
    ? { SANT: true, FALSKT: false, TRUE: true, FALSE: false }
    : { TRUE: true, FALSE: false };
  const content = (words as Readonly<Record<string, boolean>>)[word];
  return content === undefined ? null : { content, format: null };
}

function parseNumber(text: string, locale: string): ParsedInput | null {
  const plain = locale.startsWith('sv')
    ? text
        .replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, '')
        .replace(/(?<=\d|^)\.(?=\d)/, '!')
        .replace(',', '.')
    : text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)\s*(%|kr)?$/.exec(plain);
  if (!match) return null;
  const number = Number(match[1]);
  if (!Number.isFinite(number)) return null;
  if (match[2] === '%') return { content: number / 100, format: plain.includes('.') ? '0.00%' : '0%' };
  return { content: number, format: match[2] === 'kr' ? '#,##0' : null };
}

function parseDate(text: string, locale: string, year: number): ParsedInput | null {
  let match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[ T](\d{1,2}):(\d\d)(?::(\d\d))?)?)?$/.exec(text);
  if (match) {
    const [, y, m, d, hour, minute, second] = match;
    return dated(
      Number(y),
      Number(m),
      Number(d ?? 1),
      [hour, minute, second].map((part) => Number(part ?? 0)),
      hour !== undefined,
    );
  }
  match = /^(\d{1,2})[-/.](\d{1,2})(?:[-/. ](\d{4}|\d\d))?$/.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const isDayFirst = !locale.startsWith('en_US');
    const y = match[3] === undefined ? year : Number(match[3]) + (match[3].length === 2 ? 2000 : 0);
    return (
      dated(y, isDayFirst ? second : first, isDayFirst ? first : second) ??
      dated(y, isDayFirst ? first : second, isDayFirst ? second : first)
    );
  }
  match = /^(\d{1,2}) ([a-zåäö]{3,9})\.?(?: (\d{4}))?$/i.exec(text);
  const month = months.indexOf((match?.[2] ?? '').slice(0, 3).toLowerCase());
  return match && month >= 0 ? dated(Number(match[3] ?? year), month + 1, Number(match[1])) : null;
}

function dated(
  year: number,
  month: number,
  day: number,
  time: readonly number[] = [],
  hasTime = false,
): ParsedInput | null {
  const [hour = 0, minute = 0, second = 0] = time;
  const civil = Date.UTC(year, month - 1, day, hour, minute, second);
  const found = new Date(civil);
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  return { content: serialOfCivil(civil), format: hasTime ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd' };
}

function parseTime(text: string): ParsedInput | null {
  const match = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text);
  if (!match) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { content: seconds / 86_400, format: match[3] === undefined ? 'hh:mm' : 'hh:mm:ss' };
}
