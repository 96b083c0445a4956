import { carryHistory } from '../../../src/core/dashboard/carry-history.ts';
import { readHistory } from '../../../src/core/sheets/review-time/history.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';

const header = ['Datum', 'Verksamhetsår', 'Utgåva', 'Indikator', 'Värde'];
type Row = readonly CellValue[];

function figure(date: string, value: CellValue, { year = 2025, edition = 'Intern', indicator = 'A2' } = {}): Row {
  return [{ date }, year, edition, indicator, value];
}

function historyOf(...rows: readonly Row[]) {
  return readHistory({ sheets: [{ name: 'Historik', rows }] });
}

const taken = { date: '2025-11-24', year: 2025, edition: 'Intern' };

/** The rows of a history with those of an earlier one, each with the headers of its own. */
function carried(own: readonly Row[], earlier: readonly Row[]) {
  return carryHistory(historyOf(header, ...own), historyOf(header, ...earlier), taken)?.rows.map(({ cells }) => cells);
}

const spring = figure('2025-03-31', 0.4);

describe('an earlier history', () => {
  test('comes along whole where there is none', () => {
    expect(carryHistory(undefined, historyOf(header, spring), taken)).toEqual(historyOf(header, spring));
  });

  test('changes nothing where there is no earlier one, or it holds the same', () => {
    expect(carryHistory(undefined, undefined, taken)).toBeUndefined();
    expect(carryHistory(historyOf(header, spring), undefined, taken)).toEqual(historyOf(header, spring));
    expect(carried([spring], [spring])).toEqual([spring]);
  });

  test.each<[string, Row]>([
    ['of another day', figure('2025-06-30', 0.5)],
    ['of another year', figure('2025-03-31', 0.5, { year: 2026 })],
    ['of another edition', figure('2025-03-31', 0.5, { edition: 'Offentlig' })],
    ['of another indicator', figure('2025-03-31', 0.5, { indicator: 'A3' })],
    ['without value', figure('2025-06-30', null)],
    ['that is damaged', ['i våras', 2025, 'Intern', 'A2', 0.5]],
    ['of words', [null, null, null, 'Ny mätmetod', null]],
  ])('gives the row %s', (_of, row) => {
    expect(new Set(carried([spring], [row]))).toEqual(new Set([spring, row]));
  });

  test('does not give another value of a figure that is there', () => {
    expect(carried([spring], [figure('2025-03-31', 0.9)])).toEqual([spring]);
  });

  test('gives nothing of the snapshot that is being taken, and what is near it', () => {
    const others = [figure('2025-11-23', 1), figure('2025-11-24', 1, { year: 2026 })];
    expect(carried([], [figure('2025-11-24', 1, { indicator: 'Z9' }), ...others])).toEqual(others);
    expect(carryHistory(undefined, historyOf(header, figure('2025-11-24', 1)), taken)?.rows).toEqual([]);
  });
});

test('rows come by date, and keep their order otherwise', () => {
  const own = [
    figure('2025-01-31', 1),
    [null, null, null, 'Obs', null],
    figure('2025-06-30', 2),
    figure('2025-02-28', 3),
  ];
  const earlier = [
    figure('2024-12-31', 4),
    figure('2025-03-31', 5),
    [null, null, null, 'Nytt', null],
    figure('2025-12-31', 6),
  ];
  expect(carried(own, earlier)?.map((cells) => cells[4] ?? cells[3])).toEqual([4, 1, 'Obs', 5, 'Nytt', 2, 3, 6]);
});

test('a row that says the same in other columns is the same', () => {
  const note = [null, 'Ny mätmetod', null, null, null];
  expect(carried([note], [[null, null, null, null, 'Ny mätmetod ']])).toEqual([note]);
});

test('cells come below the same headers, those of others beside them, and empty columns not at all', () => {
  const own = historyOf(
    ['Värde', 'Datum', 'Indikator', 'Verksamhetsår', 'Utgåva'],
    [0.4, { date: '2025-03-31' }, 'A2', 2025, 'Intern', 'lös'],
  );
  const earlier = historyOf(
    [...header, 'Kommentar', ' UTGÅVA ', 'Tom', null],
    [{ date: '2025-06-30' }, 2025, 'Intern', 'A2', 0.5, 'Ny', 'Extra', null, 'text'],
  );
  const { header: joined, rows } = carryHistory(own, earlier, taken) ?? {};
  expect(joined).toEqual([
    'Värde',
    'Datum',
    'Indikator',
    'Verksamhetsår',
    'Utgåva',
    null,
    'Kommentar',
    ' UTGÅVA ',
    null,
  ]);
  expect(rows?.[0]?.cells).toEqual([0.4, { date: '2025-03-31' }, 'A2', 2025, 'Intern', 'lös']);
  expect(rows?.[1]?.cells).toEqual([0.5, { date: '2025-06-30' }, 'A2', 2025, 'Intern', null, 'Ny', 'Extra', 'text']);
});

test.each([
  ['beside others', historyOf(header, spring)],
  ['where there are none', undefined],
])('a date that counts from 1904 comes as a date, %s', (_where, own) => {
  const earlier = readHistory({
    sheets: [{ name: 'Historik', rows: [header, [44_376, ...figure('', 0.5).slice(1)]] }],
    date1904: true,
  });
  expect(carryHistory(own, earlier, taken)?.rows.at(-1)?.cells).toEqual(figure('2025-06-30', 0.5));
});
