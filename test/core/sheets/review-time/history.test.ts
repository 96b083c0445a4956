import { historyPositions, readHistory, type Snapshot } from '../../../../src/core/sheets/review-time/history.ts';
import type { CellValue } from '../../../../src/core/workbook/workbook.ts';

const header = ['Datum', 'Verksamhetsår', 'Utgåva', 'Indikator', 'Värde', 'Enhet'];
const row = [{ date: '2025-06-30' }, 2025, 'Intern', 'A2', 0.4, 'andel'];
const snapshot: Snapshot = {
  date: '2025-06-30',
  year: 2025,
  ofYear: undefined,
  scale: '',
  edition: 'Intern',
  indicator: 'A2',
  unit: 'andel',
  value: 0.4,
};

function historyOf(rows: readonly (readonly CellValue[])[], name = 'Historik') {
  return readHistory({ sheets: [{ name, rows }] });
}

/** What a row says, with one of its cells changed. */
function readingOf(column: string, value: CellValue): Snapshot | null | undefined {
  const cells = row.map((cell, at) => (header[at] === column ? value : cell));
  return historyOf([header, cells])?.rows[0]?.snapshot;
}

test.each([
  ['Historik', true],
  [' HISTORIK ', true],
  ['Historik (2)', true],
  ['Historik (12)', true],
  ['Min historik', false],
  ['Historik (gammal)', false],
  ['Historik 2024', false],
])('the tab %s is the history: %s', (name, is) => {
  expect(historyOf([header, row], name) !== undefined).toBe(is);
});

test.each<[string, string, CellValue, Partial<Snapshot> | null]>([
  ['as it should be', 'Enhet', 'andel', {}],
  ['with space around its words', 'Indikator', ' A2 ', {}],
  ['with a date as text', 'Datum', ' 2025-06-30 ', {}],
  ['with a number as text', 'Värde', ' 0,4 ', {}],
  ['without a value', 'Värde', null, { value: null }],
  ['with only space for a value', 'Värde', ' ', { value: null }],
  ['without unit', 'Enhet', null, { unit: '' }],
  ['without date', 'Datum', null, null],
  ['with only space for a date', 'Datum', ' ', null],
  ['with a date that cannot be read', 'Datum', 'i våras', null],
  ['without year', 'Verksamhetsår', null, null],
  ['with a year in words', 'Verksamhetsår', 'i år', null],
  ['without edition', 'Utgåva', ' ', null],
  ['without indicator', 'Indikator', null, null],
  ['with a value in words', 'Värde', 'fyrtio', null],
])('a row %s', (_case, column, value, read) => {
  expect(readingOf(column, value)).toEqual(read === null ? null : { ...snapshot, ...read });
});

test('a row says for which year it was counted, and on which scale, where the history has the columns', () => {
  const cells = [...row, 2024, ' KLASSA '];
  expect(historyOf([[...header, 'Avser år', 'Skala'], cells])?.rows[0]?.snapshot).toEqual({
    ...snapshot,
    ofYear: 2024,
    scale: 'KLASSA',
  });
});

test('rows that hold nothing are no rows', () => {
  expect(historyOf([header, [], [null, ''], [' ', '\n'], row])?.rows).toHaveLength(1);
});

test('what stands above the headers is kept', () => {
  const history = historyOf([['Våra siffror'], header, row]);
  expect(history?.header).toEqual(header);
  expect(history?.rows.map(({ cells }) => cells[0])).toEqual(['Våra siffror', { date: '2025-06-30' }]);
});

test('rows without headers are read as if they had them, if one of them can be', () => {
  const full = [{ date: '2025-06-30' }, 2025, 'Intern', 'A2', 'Andel klara', 0.4, 'andel', 'röd', 2];
  expect(historyOf([['lös text'], full])?.rows.map((each) => each.snapshot?.value)).toEqual([undefined, 0.4]);
  expect(historyOf([['Datum', 'Värde'], ['lös text']])).toBeUndefined();
});

test('the first tab that can be read as a history is it', () => {
  const own = { name: 'Historik', rows: [['Vår kommun grundades 1971']] };
  const history = readHistory({ sheets: [own, { name: 'Historik (2)', rows: [header, row] }] });
  expect(history?.rows).toHaveLength(1);
});

test('dates may count from 1904', () => {
  const cells = [44376, ...row.slice(1)];
  const dateIn = (date1904?: boolean) =>
    readHistory({ sheets: [{ name: 'Historik', rows: [header, cells] }], ...(date1904 && { date1904 }) })?.rows[0]
      ?.snapshot?.date;
  expect([dateIn(), dateIn(true)]).toEqual(['2021-06-29', '2025-06-30']);
});

test('positions are told of the columns that are there', () => {
  expect([...historyPositions(['Egen', ' VÄRDE ', 'Datum'])]).toEqual([
    ['date', 2],
    ['value', 1],
  ]);
});
