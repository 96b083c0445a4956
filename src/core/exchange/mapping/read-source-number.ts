import { parseNumber } from '../../schema/kinds/number.ts';
import { foldText } from '../../workbook/text.ts';
import { isCellDate } from '../../workbook/workbook.ts';
import { periodOf } from './periods.ts';
import type { ReadKnown, SourceContext } from './source-reading.ts';

const numberFirst = /^(?:ca|cirka|nivå|klass)?\.? ?(\d+(?:[.,]\d+)?) ?[-–.:)]? ?(?:[^\d\s]+(?: [^\d\s]+){0,2})?$/i;
const numberInBrackets = /^[^\d()]{1,30}\((\d)\)$/;

/** The number of a short text that is a number and what it is called; a sentence that has one in it is none: `Drabbar 3 enheter`. */
function numberWithWord(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const digits = (numberFirst.exec(text) ?? numberInBrackets.exec(text))?.[1];
  return digits === undefined ? undefined : parseNumber(digits);
}

/** A number with a word beside it (`3 Möjlig`, `Sannolik (3)`) is that number; a range is none. */
export function numberReader(kindName: string, own: ReadKnown, context: SourceContext): ReadKnown {
  return (cell, text) => {
    if (kindName === 'month' && typeof cell === 'string') {
      const month = periodOf(text, context.year ?? 2025);
      if (month !== undefined && month.first.slice(0, 7) === month.last.slice(0, 7))
        return { kind: 'as-is', value: Number(month.first.slice(5, 7)) };
    }
    const known = own(cell, text);
    if (known.kind === 'as-is') {
      const number = typeof cell === 'string' ? parseNumber(text) : cell;
      return typeof cell === 'string' && number !== undefined ? { kind: 'as-is', value: number } : known;
    }
    if (kindName === 'year') {
      const years = foldText(text).match(/(?:19|20)\d\d/g) ?? [];
      if (isCellDate(cell))
        return {
          kind: 'assumed',
          value: Number(cell.date.slice(0, 4)),
          why: `${cell.date.slice(0, 10)} = år ${cell.date.slice(0, 4)}`,
        };
      if (years.length === 1)
        return { kind: 'assumed', value: Number(years[0]), why: `”${text}” = år ${years[0]}`, keep: text };
      return { kind: 'unknown', why: 'inget år' };
    }
    const number = numberWithWord(text);
    if (number === undefined || !/^(?:int|number)/.test(kindName)) return { kind: 'unknown', why: 'inget tal' };
    const fitting = own(number, String(number));
    if (fitting.kind !== 'as-is' || kindName === 'int(1..999)') return { kind: 'unknown', why: 'inget tal' };
    return { kind: 'assumed', value: number, why: `”${text}” = ${number}` };
  };
}
