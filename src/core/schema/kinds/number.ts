import { monthFromName } from '../../workbook/civil-date.ts';
import type { KnownValue } from '../../workbook/workbook.ts';
import { type ColumnKind, misunderstood, quoted, respelled, understood } from '../column-kind.ts';

const numeric = /^[-+\u2212]?\d+(?:[.,]\d+)?$/;

/** A number written as text, with decimal comma or point and spaces between thousands; `undefined` for anything else. */
export function parseNumber(text: string): number | undefined {
  const compact = text.replace(/[\s\u00A0\u202F]/g, '');
  return numeric.test(compact) ? Number(compact.replace('\u2212', '-').replace(',', '.')) : undefined;
}

function numberOf(value: Exclude<KnownValue, null>): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? parseNumber(value) : undefined;
}

/** Whole numbers from `least` to `most`, also written as text. */
export function integerKind(least: number, most: number, name = `int(${least}..${most})`): ColumnKind<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `${least} eller mer` : `${least}–${most}`;
  return {
    name,
    accepts: `Ett heltal, ${range}.`,
    format: 'integer',
    plain: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined,
    reader: () => (value) => {
      const number = numberOf(value);
      if (number === undefined || !Number.isInteger(number)) {
        return misunderstood('S-09', `${quoted(value)} är inget heltal. Skriv ett heltal, ${range}.`);
      }
      if (number >= least && number <= most) return understood(number);
      return misunderstood('S-12', `${quoted(value)} ligger utanför ${range}. Skriv ett heltal inom gränserna.`);
    },
  };
}

/** A step 1–5 of likelihood or impact; the setting Riskskala may say that there are fewer. */
const fiveSteps = integerKind(1, 5);
export const riskStepKind: ColumnKind<number> = {
  name: fiveSteps.name,
  accepts: 'Ett heltal, 1–5; högst 4 eller 3 där inställningen Riskskala säger det.',
  format: fiveSteps.format,
  reader: (context) =>
    (context.riskSteps === undefined ? fiveSteps : integerKind(1, context.riskSteps)).reader(context),
};

export const yearKind = integerKind(1990, 2100, 'year');

const monthNumber = integerKind(1, 12, 'month');

/** A month 1–12; its Swedish name is understood. */
export const monthKind: ColumnKind<number> = {
  ...monthNumber,
  accepts: 'En månad, 1–12.',
  reader: (context) => {
    const read = monthNumber.reader(context);
    return (value) => {
      const month = typeof value === 'string' ? monthFromName(value) : undefined;
      return month === undefined
        ? read(value)
        : respelled(month, 'S-09', `${quoted(value)} skrivs som månad ${month}.`, month);
    };
  },
};

/** Any number. Text with a percent sign is a share: `95 %` = 0.95. */
export const numberKind: ColumnKind<number> = {
  name: 'number',
  accepts: 'Ett tal.',
  format: 'decimal',
  plain: (value) => (typeof value === 'number' ? value : undefined),
  reader: () => (value) => {
    const percent = typeof value === 'string' && value.endsWith('%') ? parseNumber(withoutSign(value)) : undefined;
    const number = percent === undefined ? numberOf(value) : percent / 100;
    if (number !== undefined) return understood(number);
    return misunderstood('S-09', `${quoted(value)} är inget tal. Skriv ett tal, till exempel 12,5.`);
  },
};

/**
 * A share 0–1. Judged by the number alone, never by the cell's format, which not every host sees: 0–1 is a share
 * (1 = 100 %), over 1 up to 100 is percent. Text: `45 %`, `45`, `0,45`.
 */
export const percentKind: ColumnKind<number> = {
  name: 'percent',
  accepts: 'En andel, 0–100 %.',
  format: 'percent',
  plain: (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined),
  reader: () => (value) => {
    const withSign = typeof value === 'string' && value.endsWith('%');
    const number = withSign ? parseNumber(withoutSign(value)) : numberOf(value);
    if (number === undefined) return misunderstood('S-09', `${quoted(value)} är ingen andel. Skriv till exempel 45 %.`);
    const share = withSign || number > 1 ? number / 100 : number;
    if (share >= 0 && share <= 1) return understood(share);
    return misunderstood('S-12', `${quoted(value)} ligger utanför 0–100 %. Skriv en andel inom gränserna.`);
  },
};

/** Text without the percent sign at its end. */
function withoutSign(value: KnownValue): string {
  return String(value).slice(0, -1);
}
