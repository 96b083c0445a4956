import { countOf, joinWords } from '../workbook/format.ts';
import type { Indicator } from './indicator.ts';

/** Rows that are named before the rest are only counted. */
const mostNamed = 5;

/** Which rows a figure leaves out since a value of theirs is not known, as a sentence; empty text when it leaves out none. */
export function unknownText({ unknown }: Pick<Indicator, 'unknown'>): string {
  if (unknown.length === 0) return '';
  const rest = unknown.length - mostNamed;
  const named = rest > 1 ? [...unknown.slice(0, mostNamed), countOf(rest, 'rad till', 'rader till')] : unknown;
  return `Räknas inte med, för en formel som siffran läser saknar resultat: ${joinWords(named)}.`;
}
