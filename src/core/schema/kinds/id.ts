import { cleanText, digitsAt, withPlainHyphens } from '../../workbook/text.ts';
import { cellText } from '../../workbook/workbook.ts';
import { type ColumnKind, misunderstood, quoted, respelled, understood } from '../column-kind.ts';

const canonical = /^[A-ZÅÄÖ]+-\d+$/;

/** The hyphen that programs hide where a word may break; in an id without another one it stands for that. */
const softHyphen = /\u00AD/g;

/** Fewest and most digits of an id's number; more are no number that anybody counts on from. */
const fewestDigits = 3;
const mostDigits = 9;

/** Whether an id needs no respelling: a prefix in capitals, a hyphen and digits. */
export function isCanonicalId(text: string): boolean {
  return canonical.test(text);
}

/**
 * An id in its canonical form: no white space or invisible characters, capital prefix, and a plain hyphen whichever stands there.
 * @example canonicalId('hp–001') // 'HP-001'
 */
export function canonicalId(text: string): string {
  return isCanonicalId(text) ? text : spelledOut(cleanId(text));
}

/** Cleans the text of an id; a soft hyphen that is its only hyphen becomes a plain one. */
export function cleanId(text: string): string {
  const isHyphen = text.includes('\u00AD') && !isCanonicalId(spelledOut(text));
  return cleanText(isHyphen ? text.replace(softHyphen, '-') : text);
}

function spelledOut(text: string): string {
  return withPlainHyphens(cleanText(text)).replace(/-{2,}/g, '-').replace(/\s+/g, '').toUpperCase();
}

const mention = /[A-ZÅÄÖ]{1,8}-\d+/gi;

/** What looks like ids in a running text, canonical, in order; whichever hyphen they are written with. */
export function idsMentioned(text: string): string[] {
  return (withPlainHyphens(text).match(mention) ?? []).map(canonicalId);
}

/** A running text where some of the ids that it mentions are replaced; the text as it is when it mentions none of them. */
export function withoutMentions(text: string, ids: ReadonlySet<string>, replacement: string): string {
  if (ids.size === 0 || !idsMentioned(text).some((id) => ids.has(id))) return text;
  return withPlainHyphens(text).replace(mention, (found) => (ids.has(canonicalId(found)) ? replacement : found));
}

/** What stands before the number of an id: `HP` of `HP-001`. */
export function prefixOf(id: string): string {
  return id.slice(0, Math.max(id.lastIndexOf('-'), 0));
}

/** The prefix and three digits or more, e.g. `HP-001`; unique in its sheet and never used again. */
export function idKind(prefix: string): ColumnKind<string> {
  const beginning = `${prefix}-`;
  const isWellFormed = (text: string): boolean => {
    const digits = text.length - beginning.length;
    return digits >= fewestDigits && text.startsWith(beginning) && digitsAt(text, beginning.length) === digits;
  };
  const advice = (spelled: string): string => {
    const digits = numberIn(spelled, prefix);
    if (digits === undefined) return `Skriv ${beginning} och minst tre siffror, till exempel ${beginning}001.`;
    return `Skriv ${beginning}${digits.padStart(fewestDigits, '0')}, om det inte redan används.`;
  };
  return {
    name: 'id',
    accepts: `Ett unikt id: ${beginning} och minst tre siffror, till exempel ${beginning}001. Återanvänds aldrig.`,
    format: 'text',
    free: true,
    plain: (value) => (typeof value === 'string' && isWellFormed(value) ? value : undefined),
    clean: cleanId,
    reader: () => (value) => {
      const text = cellText(value);
      if (isWellFormed(text)) return understood(text);
      const spelled = canonicalId(text);
      if (isWellFormed(spelled)) return respelled(spelled, 'S-06', `Id ${quoted(text)} skrivs ${spelled}.`, spelled);
      return misunderstood('S-06', `${quoted(text)} är inget giltigt id. ${advice(spelled)}`);
    },
  };
}

/** The digits of a text that is nearly an id, with or without its prefix; `undefined` when it is nothing like one. */
function numberIn(spelled: string, prefix: string): string | undefined {
  const digits = /^\W*(\d+)$/.exec(spelled.startsWith(prefix) ? spelled.slice(prefix.length) : spelled)?.[1];
  return digits === undefined || digits.length > mostDigits ? undefined : digits;
}
