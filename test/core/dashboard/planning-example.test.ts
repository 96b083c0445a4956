import type { Indicator } from '../../../src/core/dashboard/indicator.ts';
import { reviewWorkbook } from '../../../src/core/index.ts';
import type { CellValue, Workbook } from '../../../src/core/workbook/workbook.ts';
import { exampleFile } from '../../support/changed-example.ts';

function lights(workbook: Workbook, today: string): Record<string, Indicator['status']> {
  const { indicators } = reviewWorkbook(workbook, { today, reviewDate: today }).dashboard;
  return Object.fromEntries(indicators.map(({ id, status }) => [id, status]));
}

test('a review that plans the year to come has no light about it, and none is red before the year begins', () => {
  const { workbook } = exampleFile('exempel-planering.xlsx');
  const { dashboard, gaps } = reviewWorkbook(workbook, { today: '2024-12-15' });
  const aboutActions = dashboard.indicators.filter(({ family }) => family === 'Åtgärder');
  expect(aboutActions.map(({ id, status }) => [id, status])).toEqual(aboutActions.map(({ id }) => [id, 'ingen']));
  expect(dashboard.indicators.find(({ id }) => id === 'A11')).toMatchObject({ ofYear: 2025, value: 8 / 11 });
  expect(dashboard).toMatchObject({ year: 2025, followedUpYear: 2024, runningYear: 2024 });
  expect(gaps).toEqual([]);
});

/** So many years have the same weekdays, leap years and summer time. */
const cycle = 28;

describe('the calendar as such changes no light', () => {
  const later = (year: string) => String(Number(year) + cycle);
  const moved = (value: CellValue): CellValue => {
    if (typeof value === 'number') return value >= 2000 && value < 2100 ? value + cycle : value;
    if (typeof value === 'string') return value.replace(/\b20\d\d\b/g, later);
    if (value !== null && typeof value === 'object' && 'date' in value)
      return { date: value.date.replace(/^\d{4}/, later) };
    return value;
  };
  const shifted = ({ sheets, ...rest }: Workbook): Workbook => ({
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((cells) => cells.map(moved)) })),
  });
  // What is judged by a dated law is another thing in another year.
  const dated = ['I3'];

  test.each([
    ['exempel.xlsx', '2025-11-28'],
    ['exempel.xlsx', '2026-02-28'],
    ['exempel-planering.xlsx', '2024-12-15'],
    ['exempel-planering.xlsx', '2025-07-01'],
  ])('%s on %s and 28 years later', (name, today) => {
    const { workbook } = exampleFile(name);
    const now = lights(workbook, today);
    const then = lights(shifted(workbook), today.replace(/^\d{4}/, later));
    for (const id of dated) now[id] = then[id] as Indicator['status'];
    expect(then).toEqual(now);
  });
});
