import { measureSeries, trendInWords } from '../../../src/core/dashboard/measure-series.ts';
import { measurements } from '../../../src/core/sheets/measurements/columns.ts';
import { type RowCells, recordsOf, sheetOf } from '../../support/workbook-builder.ts';

type Cells = RowCells<typeof measurements.columns>;

/** The series of the given measurements, all of one indicator unless they say otherwise. */
function seriesOf(...rows: readonly Cells[]) {
  return measureSeries(
    recordsOf(
      sheetOf(
        measurements,
        rows.map((row, index) => ({ id: `MV-00${index + 1}`, indicator: 'MFA', ...row })),
      ),
    ).rows(measurements),
  );
}

test('a measurement needs an outcome and a period', () => {
  expect(seriesOf({ period: '2025' }, { outcome: 1 }, {})).toEqual([]);
  expect(seriesOf({ period: '2025' }, { outcome: 1, period: '2024' })[0]?.rows).toHaveLength(1);
});

test('a measurement without indicator is told of all the same', () => {
  expect(seriesOf({ indicator: null, period: '2025', outcome: 1 })[0]?.label).toBe('Utan namn');
});

test.each<[string, string, string, number]>([
  ['the higher number', 'MV-001', 'MV-002', 2],
  ['the higher number first', 'MV-002', 'MV-001', 1],
  ['the longer number', 'MV-999', 'MV-1000', 2],
  ['the longer number first', 'MV-1000', 'MV-999', 1],
])('of two for a period the one with %s counts', (_case, first, second, outcome) => {
  const [series] = seriesOf({ id: first, period: '2025', outcome: 1 }, { id: second, period: '2025', outcome: 2 });
  expect(series?.rows.map((row) => row.outcome)).toEqual([outcome]);
});

test.each<[string, string | null, number, number | null, boolean]>([
  ['per cent at most 1', '%', 0.95, null, true],
  ['the word', ' Procent', 1, null, true],
  ['a share', 'andel', 0.5, 0.9, true],
  ['per cent as a number of them', '%', 95, null, false],
  ['per cent with such a target', '%', 0.95, 90, false],
  ['per cent below nothing', '%', -95, null, false],
  ['something else', 'st', 1, null, false],
  ['no unit', null, 1, null, false],
])('%s', (_case, unit, outcome, target, isShare) => {
  expect(seriesOf({ period: '2025', unit, outcome, target })[0]?.isShare).toBe(isShare);
});

test('one number above 1 tells that none is a share', () => {
  const rows = [
    { period: '2024', unit: '%', outcome: 0.5 },
    { period: '2025', unit: '%', outcome: 50 },
  ];
  expect(seriesOf(...rows)[0]?.isShare).toBe(false);
});

const high = 'Högt är bra';
const low = 'Lågt är bra';
test.each<[string, Cells, Cells, string]>([
  ['up where high is good', { outcome: 1 }, { outcome: 2, direction: high }, 'bättre än 2024'],
  ['down where high is good', { outcome: 2 }, { outcome: 1, direction: high }, 'sämre än 2024'],
  ['up where low is good', { outcome: 1 }, { outcome: 2, direction: low }, 'sämre än 2024'],
  ['down where low is good', { outcome: 2 }, { outcome: 1, direction: low }, 'bättre än 2024'],
  ['the same', { outcome: 0.3 }, { outcome: 0.1 + 0.2, direction: high }, 'oförändrat sedan 2024'],
  ['by less than is printed', { outcome: 2.001 }, { outcome: 2.002, direction: high }, 'oförändrat sedan 2024'],
  [
    'a share by less than is printed',
    { unit: '%', outcome: 0.812 },
    { unit: '%', outcome: 0.814, direction: high },
    'oförändrat sedan 2024',
  ],
  ['up, whatever that means', { outcome: 1 }, { outcome: 2 }, 'förändrat sedan 2024'],
])('%s', (_case, before, newest, words) => {
  const [series] = seriesOf({ period: '2024', ...before }, { period: '2025', ...newest });
  expect(series && trendInWords(series)).toBe(words);
});

test('a month is not compared with a year', () => {
  const [series] = seriesOf({ period: '2024', outcome: 1 }, { period: '2025-03', outcome: 2 });
  expect(series && trendInWords(series)).toBe('ingen tidigare period att jämföra med');
});
