import fc from 'fast-check';
import { civilTime, dateOfDayNumber, dayNumber } from '../../../src/core/workbook/civil-date.ts';
import {
  civilFromSerial,
  dateFromIso,
  dateFromSerial,
  serialFromCivil,
  serialFromDate,
} from '../../../src/core/workbook/date-serial.ts';

describe('a date serial', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45747, '2025-03-31'],
    [45747.354166666664, '2025-03-31T08:30'],
    [45747.3541666666, '2025-03-31T08:30'],
    [45747.35451388889, '2025-03-31T08:30'],
    [45747.99999999, '2025-04-01'],
    [45747.0001, '2025-03-31'],
    [2958465.5, '9999-12-31T12:00'],
  ])('%d is %s', (serial, date) => {
    expect(dateFromSerial(serial, false)).toEqual({ date });
  });

  test.each([[0], [0.354166], [60], [60.5], [-1], [2958466], [1e300], [Number.POSITIVE_INFINITY]])(
    '%d is no date',
    (serial) => {
      expect(dateFromSerial(serial, false)).toBeUndefined();
    },
  );

  test.each([
    [0, '1904-01-01'],
    [0.5, '1904-01-01T12:00'],
    [44285, '2025-03-31'],
  ])('%d counted from 1904 is %s', (serial, date) => {
    expect(dateFromSerial(serial, true)).toEqual({ date });
  });

  test('comes back unchanged to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61 * 1440, max: 2958465 * 1440 }), fc.boolean(), (minutes, date1904) => {
        const date = dateFromSerial(minutes / 1440, date1904);
        if (!date) return date1904 && minutes / 1440 > 2957003;
        return Math.abs((serialFromDate(date, date1904) ?? 0) * 1440 - minutes) < 0.001;
      }),
    );
  });

  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2025-03-31T08:30', 45747.354166666664],
  ])('%s is written as %d', (date, serial) => {
    expect(serialFromDate({ date }, false)).toBe(serial);
  });

  test.each(['1899-12-31', '2025-02-30', '2025-13-01', 'i går', '2025-03-31T25:00'])('%s cannot be written', (date) => {
    expect(serialFromDate({ date }, false)).toBeUndefined();
  });
});

describe('an ISO date', () => {
  test.each([
    ['2025-03-31', '2025-03-31'],
    ['2025-03-31T00:00:00', '2025-03-31'],
    ['2025-03-31T08:30:59.999', '2025-03-31T08:30'],
    ['2025-03-31T08:30:00Z', '2025-03-31T08:30'],
  ])('%s is %s', (text, date) => {
    expect(dateFromIso(text)).toEqual({ date });
  });

  test.each(['08:30:00', '2025-02-29', 'PT5H'])('%s is no date', (text) => {
    expect(dateFromIso(text)).toBeUndefined();
  });
});

const anyTime = fc
  .tuple(fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2199-12-31') }), fc.nat(23), fc.nat(59))
  .map(([day, hour, minute]) => civilTime(dateOfDayNumber(day), hour, minute) as string);

describe('a number that stands where a date should', () => {
  test.each([
    [45747, false, '2025-03-31'],
    [45747.354166666664, false, '2025-03-31T08:30'],
    [45747.99999, false, '2025-03-31T23:59'],
    [44285, true, '2025-03-31'],
    [18264, false, '1950-01-01'],
    [18263, false, undefined],
    [109574, false, '2199-12-31'],
    [109575, false, undefined],
    [2025, false, undefined],
    [20250331, false, undefined],
    [Number.NaN, false, undefined],
    [Number.POSITIVE_INFINITY, false, undefined],
  ])('%d (counted from 1904: %s) is %s', (serial, date1904, time) => {
    expect(civilFromSerial(serial, date1904)).toBe(time);
  });

  test('come back as the same civil time', () => {
    fc.assert(
      fc.property(anyTime, (time) => {
        expect(civilFromSerial(serialFromCivil(time))).toBe(time.replace('T00:00', ''));
      }),
    );
  });
});
