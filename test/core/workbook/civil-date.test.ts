import fc from 'fast-check';
import {
  addDays,
  addHours,
  addMonths,
  civilDate,
  civilTime,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  hoursBetween,
  isLeapYear,
  isSkippedTime,
  monthFromName,
  monthNames,
  monthOf,
  parseCivilDate,
  parseCivilTime,
  quarterOf,
  yearOf,
} from '../../../src/core/workbook/civil-date.ts';

const anyDay = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2199-12-31') });
const anyDate = anyDay.map(dateOfDayNumber);

test.each([
  [1900, false],
  [2000, true],
  [2023, false],
  [2024, true],
  [2100, false],
])('%i is a leap year: %s', (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

test('the months have their days', () => {
  expect(monthNames.map((_, index) => daysInMonth(2025, index + 1))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2025, 2, 29, undefined],
  [2025, 12, 31, '2025-12-31'],
  [2025, 4, 31, undefined],
  [2025, 0, 1, undefined],
  [2025, 13, 1, undefined],
  [2025, 1, 0, undefined],
  [999, 1, 1, undefined],
  [10000, 1, 1, undefined],
])('year %i month %i day %i is %s', (year, month, day, date) => {
  expect(civilDate(year, month, day)).toBe(date);
});

test.each([
  ['2025-03-31', 8, 5, '2025-03-31T08:05'],
  ['2025-03-31', 23, 59, '2025-03-31T23:59'],
  ['2025-03-31', 24, 0, undefined],
  ['2025-03-31', 8, 60, undefined],
  [undefined, 8, 0, undefined],
])('%s at %i:%i is %s', (date, hour, minute, time) => {
  expect(civilTime(date, hour, minute)).toBe(time);
});

test('the parts of a date and of a civil time', () => {
  const parts = (time: string) => [yearOf(time), quarterOf(time), monthOf(time), dayOf(time), dateOf(time)];
  expect(parts('2025-03-31')).toEqual([2025, 1, 3, 31, '2025-03-31']);
  expect(parts('2025-10-01T08:30')).toEqual([2025, 4, 10, 1, '2025-10-01']);
});

describe('day numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    ['2025-11-24', 20416],
    ['2096-12-31', 46386],
    ['2099-12-31', 47481],
  ])('%s is day %i', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(dateOfDayNumber(number)).toBe(date);
  });

  test('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDayNumber(number)).toBe(date);
        expect(dayNumber(date)).toBe(number);
      }),
    );
  });

  test('count the days between two dates, and back again', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('adding months', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', 1, '2025-04-30'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-11-24', 24, '2027-11-24'],
    ['2025-01-31T23:45', 1, '2025-02-28T23:45'],
    ['9999-11-30', 12, '9999-12-30'],
    ['1000-01-01', -1, '1000-01-01'],
    ['2025-01-31', Number.MAX_VALUE, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  test('keeps the day, or takes the last one of a shorter month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        expect((yearOf(later) - yearOf(date)) * 12 + monthOf(later) - monthOf(date)).toBe(months);
        expect(dayOf(later)).toBe(Math.min(dayOf(date), daysInMonth(yearOf(later), monthOf(later))));
      }),
    );
  });
});

test.each([
  ['9999-12-31T12:00', 72, '9999-12-31T12:00'],
  ['1000-01-01', -24, '1000-01-01'],
])('hours beyond the years of four digits stop at the first and last day: %s and %i', (time, hours, stopped) => {
  expect(addHours(time, hours).slice(0, 10)).toBe(stopped.slice(0, 10));
});

describe('hours in Europe/Stockholm', () => {
  const cases: [from: string, hours: number, to: string][] = [
    ['2025-11-20T10:00', 72, '2025-11-23T10:00'],
    ['2025-03-29T12:00', 23, '2025-03-30T12:00'],
    ['2025-03-29T23:30', 1, '2025-03-30T00:30'],
    ['2025-03-30T01:00', 1, '2025-03-30T03:00'],
    ['2025-03-30T01:59', 1, '2025-03-30T03:59'],
    ['2025-10-25T12:00', 25, '2025-10-26T12:00'],
    ['2025-10-26T00:30', 2, '2025-10-26T02:30'],
    ['2025-10-26T00:30', 4, '2025-10-26T03:30'],
    ['2025-10-26T02:00', 2, '2025-10-26T03:00'],
    ['2026-03-28T12:00', 23, '2026-03-29T12:00'],
    ['2024-12-31T23:30', 1, '2025-01-01T00:30'],
    ['2025-11-24', 8.5, '2025-11-24T08:30'],
  ];

  test.each(cases)('from %s, %f hours end %s', (from, hours, to) => {
    expect(addHours(from, hours)).toBe(to);
    expect(hoursBetween(from, to)).toBe(hours);
    expect(hoursBetween(to, from)).toBe(-hours);
  });

  test('the hour that comes twice ends when the clock has been set back, an hour after it began', () => {
    expect(addHours('2025-10-26T00:30', 1.5)).toBe('2025-10-26T02:00');
    expect(addHours('2025-10-26T00:30', 2.5)).toBe('2025-10-26T02:00');
  });

  test('an hour that the clock skips is taken as summer time', () => {
    expect(hoursBetween('2025-03-30T02:00', '2025-03-30T03:00')).toBe(1);
  });

  test('agree with the time zone database', () => {
    const stockholm = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const minutesOfInstant = fc.integer({
      min: Date.UTC(1997, 0, 1) / 60_000,
      max: Date.UTC(2037, 0, 1) / 60_000,
    });
    const civil = (minutes: number) => stockholm.format(minutes * 60_000).replace(' ', 'T');
    fc.assert(
      fc.property(minutesOfInstant, fc.integer({ min: 0, max: 10_000 }), (minutes, hours) => {
        fc.pre(civil(minutes) !== civil(minutes - 60) && civil(minutes) !== civil(minutes + 60));
        expect(addHours(civil(minutes), hours)).toBe(civil(minutes + hours * 60));
      }),
      { numRuns: 500 },
    );
  });
});

describe('dates as text', () => {
  test.each([
    ['2025-03-31', '2025-03-31'],
    ['2025-3-1', '2025-03-01'],
    ['2025/3/31', '2025-03-31'],
    ['31 mars 2025', '2025-03-31'],
    ['31 MARS 2025', '2025-03-31'],
    ['1 jan 2025', '2025-01-01'],
    ['1 jan. 2025', '2025-01-01'],
    ['1:a maj 2025', '2025-05-01'],
    ['3:e maj 2025', '2025-05-03'],
    ['3e maj 2025', '2025-05-03'],
    ['31  mars  2025', '2025-03-31'],
    ['31/3 2025', '2025-03-31'],
    ['31/3-2025', '2025-03-31'],
    ['29 februari 2024', '2024-02-29'],
  ])('%s is %s', (text, date) => {
    expect(parseCivilDate(text)).toBe(date);
  });

  test.each([
    '03/04/25',
    '03/04/2025',
    '25-03-31',
    '20250331',
    '2025-03/31',
    '2025-02-29',
    '31 april 2025',
    '31 brumaire 2025',
    'mars 2025',
    '2025-03',
    '2025',
    'i morgon',
    '2025-03-31x',
    'x2025-03-31',
    'x31 mars 2025',
    '31 mars 2025x',
    'x31/3 2025',
    '31/3 2025x',
    '',
  ])('%s is no date that can be read in one way only', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });

  test.each([
    ['2025-03-31 08:30', '2025-03-31T08:30'],
    ['2025-03-31T08:30', '2025-03-31T08:30'],
    ['2025-03-31 08:30:59', '2025-03-31T08:30'],
    ['2025-03-31 8.30', '2025-03-31T08:30'],
    ['2025-03-31 kl. 8.30', '2025-03-31T08:30'],
    ['2025-03-31  kl.  8.30', '2025-03-31T08:30'],
    ['2025-03-31 kl8.30', '2025-03-31T08:30'],
    ['2025-03-31  08:30', '2025-03-31T08:30'],
    ['2025-03-31 08:30:59.5', '2025-03-31T08:30'],
    ['2025-03-31 08:30:59.125', '2025-03-31T08:30'],
    ['31 mars 2025 kl 08:30', '2025-03-31T08:30'],
    ['31/3 2025 08:30', '2025-03-31T08:30'],
    ['2025-03-31', '2025-03-31T00:00'],
    ['2025-03-31 24:00', undefined],
    ['2025-03-31 08:30x', undefined],
    ['2025-03-31 08:30:5', undefined],
    ['2025-03-31 08:30:59.', undefined],
    ['2025-03-31 108:30', undefined],
    ['2025-03-31 08:61', undefined],
    ['03/04/25 08:30', undefined],
    ['08:30', undefined],
  ])('the time %s is %s', (text, time) => {
    expect(parseCivilTime(text)).toBe(time);
  });

  test('every date comes back from each of its spellings', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
        expect(parseCivilDate(date)).toBe(date);
        expect(parseCivilDate(`${year}/${month}/${day}`)).toBe(date);
        expect(parseCivilDate(`${day} ${monthNames[month - 1]} ${year}`)).toBe(date);
        expect(parseCivilDate(`${day}/${month} ${year}`)).toBe(date);
      }),
    );
  });

  test.each([
    ['mars', 3],
    ['Mars', 3],
    ['okt.', 10],
    ['dec', 12],
    ['ma', undefined],
    ['march', undefined],
    ['o.kt', undefined],
  ])('the month %s is %s', (name, month) => {
    expect(monthFromName(name)).toBe(month);
  });
});

test.each([
  ['2025-03-30T01:59', false],
  ['2025-03-30T02:00', true],
  ['2025-03-30T02:59', true],
  ['2025-03-30T03:00', false],
  ['2025-03-30', false],
  ['2025-03-29T02:30', false],
  ['2026-03-29T02:30', true],
  ['2024-03-31T02:30', true],
  ['2025-10-26T02:30', false],
  ['1981-03-29T02:30', true],
  ['1975-03-30T02:30', false],
])('the clock skipped %s: %s', (time, skipped) => {
  expect(isSkippedTime(time)).toBe(skipped);
});
