import { dateOf, hasTimeOfDay, parseCivilDate, parseCivilTime } from '../../workbook/civil-date.ts';
import { civilFromSerial } from '../../workbook/date-serial.ts';
import { withPlainHyphens } from '../../workbook/text.ts';
import { isCellDate } from '../../workbook/workbook.ts';
import {
  type CellProblem,
  type CellReader,
  type ColumnKind,
  misunderstood,
  quoted,
  respelled,
  understood,
} from '../column-kind.ts';
import { dateAdvice } from './date-advice.ts';

const isoDate = /^\d{4}-\d\d-\d\d$/;
/** Two numbers that may each be day or month, or year: `03/04/25`. */
const severalDates = /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d|\d{4})$/;
const isoTime = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d$/;

/** A calendar date as `2025-03-31`, from a date cell, a serial number or unambiguous text. */
export const dateKind: ColumnKind<string> = {
  name: 'date',
  accepts: 'Ett datum, skrivet 2025-03-31 (även 31 mars 2025 och 31/3 2025 går bra).',
  format: 'date',
  plain: (value) => (isCellDate(value) ? dateOf(value.date) : undefined),
  reader: ({ date1904 }): CellReader<string> => {
    const wrong = (value: string | number | boolean) =>
      misunderstood('S-09', `${quoted(value)} ${whatIsWrong(value)}. ${dateAdvice(value)}`);
    return (value) => {
      if (isCellDate(value)) return understood(dateOf(value.date));
      if (typeof value === 'number') {
        const date = civilFromSerial(value, date1904);
        return date === undefined ? wrong(value) : understood(dateOf(date));
      }
      if (typeof value === 'boolean') return wrong(value);
      const date = parseCivilDate(value) ?? parseCivilTime(value)?.slice(0, 10);
      if (date === undefined) return wrong(value);
      if (isoDate.test(value)) return understood(date);
      return respelled(date, 'S-09', `Datumet ${quoted(value)} är skrivet som text. Skriv det som ${date}.`, { date });
    };
  },
};

/** Civil time in Europe/Stockholm as `2025-03-31T08:30`; a date alone stays one, and its time of day is not known. */
export const dateTimeKind: ColumnKind<string> = {
  name: 'datetime',
  accepts: 'Datum och klockslag, skrivet 2025-03-31 08:30 (svensk tid).',
  format: 'datetime',
  reader: ({ date1904 }): CellReader<string> => {
    const wrong = 'går inte att läsa som datum och klockslag. Skriv dem som 2025-03-31 08:30.';
    return (value) => {
      if (isCellDate(value)) return understood(value.date);
      if (typeof value === 'number') {
        const time = civilFromSerial(value, date1904);
        return time === undefined ? misunderstood('S-09', `${quoted(value)} ${wrong}`) : understood(time);
      }
      if (typeof value === 'boolean') return misunderstood('S-09', `${quoted(value)} ${wrong}`);
      const time = parseCivilDate(value) ?? parseCivilTime(value);
      if (time === undefined) return misunderstood('S-09', `${quoted(value)} ${wrong}`);
      if (isoTime.test(value) || isoDate.test(value)) return understood(time);
      const spelled = time.replace('T', ' ');
      return respelled(time, 'S-09', `Tidpunkten ${quoted(value)} är skriven som text. Skriv den som ${spelled}.`, {
        date: time,
      });
    };
  },
};

/** As `dateTimeKind`, of a moment that time limits are counted from: that a date has no time of day is told. */
export const startingTimeKind: ColumnKind<string> = {
  ...dateTimeKind,
  reader: (context): CellReader<string> => {
    const read = dateTimeKind.reader(context);
    return (value) => {
      const reading = read(value);
      if (reading.value === undefined || hasTimeOfDay(reading.value) || reading.problem !== undefined) return reading;
      return { value: reading.value, problem: noTimeOfDay };
    };
  },
};

const noTimeOfDay: CellProblem = {
  rule: 'S-09',
  understood: true,
  message:
    'Klockslag saknas. Tidsfrister som räknas härifrån prövas på dagen när, inte på timmen. Skriv även klockslaget, till exempel 2025-03-31 08:30, om det är känt.',
};

const period = /^(\d{4})(?:-(?:T([1-3])|Q([1-4])|(\d\d)))?$/i;

/** A year, tertial, quarter or month: `2025`, `2025-T1`, `2025-Q2`, `2025-03`. A date cell counts as its month. */
export const periodKind: ColumnKind<string> = {
  name: 'period',
  accepts: 'En period: 2025, 2025-T1, 2025-Q2 eller 2025-03.',
  format: 'text',
  reader: () => (value) => {
    const text = isCellDate(value) ? value.date.slice(0, 7) : String(value).toUpperCase();
    const spelled = withPlainHyphens(text);
    const match = period.exec(spelled);
    const month = Number(match?.[4] ?? 1);
    if (match && month >= 1 && month <= 12) {
      if (spelled === text) return understood(text);
      return respelled(spelled, 'S-09', `Perioden ${quoted(value)} skrivs ${spelled}.`, spelled);
    }
    return misunderstood('S-09', `${quoted(value)} är ingen period. Skriv 2025, 2025-T1, 2025-Q2 eller 2025-03.`);
  },
};

function whatIsWrong(value: string | number | boolean): string {
  return severalDates.test(String(value).trim()) ? 'kan läsas som flera datum' : 'är inget datum';
}
