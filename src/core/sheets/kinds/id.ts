import { cellText } from '../../workbook/workbook.ts';
import { type ColumnKind, misunderstood, quoted, respelled, understood } from '../column-kind.ts';

const canonical = /^[A-ZÅÄÖ]+-\d+$/;

/** Whether an id needs no respelling: a prefix in capitals, a hyphen and digits. */
export function isCanonicalId(text: string): boolean {
  return canonical.test(text);
}

/** An id in its canonical form: no white space, capital prefix. */
export function canonicalId(text: string): string {
  return isCanonicalId(text) ? text : text.replace(/\s+/g, '').toUpperCase();
}

/** What stands before the number of an id: `HP` of `HP-001`. */
export function prefixOf(id: string): string {
  return id.slice(0, Math.max(id.lastIndexOf('-'), 0));
}

/** The prefix and three digits or more, e.g. `HP-001`; unique in its sheet and never used again. */
export function idKind(prefix: string): ColumnKind<string> {
  const wellFormed = new RegExp(`^${prefix}-\\d{3,}$`);
  const nearly = new RegExp(`^(?:${prefix})?\\W*(\\d+)$`);
  const advice = (spelled: string): string => {
    const digits = nearly.exec(spelled)?.[1];
    if (digits === undefined) return `Skriv ${prefix}- och minst tre siffror, till exempel ${prefix}-001.`;
    return `Skriv ${prefix}-${digits.padStart(3, '0')}, om det inte redan används.`;
  };
  return {
    name: 'id',
    accepts: `Ett unikt id: ${prefix}- och minst tre siffror, till exempel ${prefix}-001. Återanvänds aldrig.`,
    format: 'text',
    free: true,
    plain: (value) => (typeof value === 'string' && wellFormed.test(value) ? value : undefined),
    reader: () => (value) => {
      const text = cellText(value);
      if (wellFormed.test(text)) return understood(text);
      const spelled = canonicalId(text);
      if (wellFormed.test(spelled)) return respelled(spelled, 'S-06', `Id ${quoted(text)} skrivs ${spelled}.`, spelled);
      return misunderstood('S-06', `${quoted(text)} är inget giltigt id. ${advice(spelled)}`);
    },
  };
}
