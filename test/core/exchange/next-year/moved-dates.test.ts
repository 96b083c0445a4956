import { movedYears, withYear } from '../../../../src/core/exchange/next-year/moved-dates.ts';
import type { KnownValue } from '../../../../src/core/workbook/workbook.ts';

test.each([
  ['a day', '2025-03-31', 1, '2026-03-31'],
  ['the last of February before a leap year', '2027-02-28', 1, '2028-02-29'],
  ['the leap day', '2024-02-29', 1, '2025-02-28'],
  ['the leap day to the next one', '2024-02-29', 4, '2028-02-29'],
  ['a day before the last of February', '2028-02-28', 1, '2029-02-28'],
  ['a time of day', '2025-06-30T08:30', 1, '2026-06-30T08:30'],
  ['a year beyond those of four digits', '9999-12-31', 1, '9999-12-31'],
])('%s: %s moved %i years', (_name, date, years, moved) => {
  expect(movedYears(date, years)).toBe(moved);
});

test.each<[string, KnownValue, KnownValue]>([
  ['a year at the end', 'Följ upp 2025', 'Följ upp 2026'],
  ['a year twice', 'Budget 2025 (beslutad 2025)', 'Budget 2026 (beslutad 2026)'],
  ['another year', 'Efter lagen 2018', 'Efter lagen 2018'],
  ['a register number', 'Enligt SN 2025/12 och dnr 7-2025', 'Enligt SN 2025/12 och dnr 7-2025'],
  ['a date', 'Senast 2025-03-31', 'Senast 2025-03-31'],
  ['a longer number', 'Ärende 12025', 'Ärende 12025'],
  ['what is no text', 2025, 2025],
])('%s: %j', (_name, text, expected) => {
  expect(withYear(text, 2025, 2026)).toEqual(expected);
});
