import { historik } from '../../../src/core/output/historik.ts';
import type { OutputTable } from '../../../src/core/output/output-sheet.ts';
import { readHistory } from '../../../src/core/sheets/review-time/history.ts';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.ts';
import { aDashboard, anIndicator } from '../../support/dashboard-builder.ts';

const dashboard = aDashboard({
  indicators: [
    anIndicator({ id: 'A2', title: 'Andel klara', value: 0.5, unit: 'andel', status: 'röd', rows: ['HP-001'] }),
    anIndicator({ id: 'A3', title: 'Försenade', value: null }),
  ],
});

/** The history of a workbook, written again with the figures of the dashboard, as a host would store it. */
function written(rows: readonly (readonly CellValue[])[] = [], from = dashboard): Sheet {
  const history = readHistory({ sheets: [{ name: 'Historik', rows }] });
  const [table] = historik(from, history).parts as [OutputTable];
  const body = table.rows.map((cells) => cells.map(({ value }) => value));
  return { name: 'Historik', rows: [table.columns.map(({ header }) => header), ...body] };
}

const today = [
  [{ date: '2025-11-24' }, 2025, 'Intern', 'A2', 'Andel klara', 0.5, 'andel', 'röd', 1, null, null],
  [{ date: '2025-11-24' }, 2025, 'Intern', 'A3', 'Försenade', null, 'antal', 'ej bedömd', 0, null, null],
];

test('the first snapshot has a row an indicator, below the headers in the first row', () => {
  expect(written().rows).toEqual([
    [
      'Datum',
      'Verksamhetsår',
      'Utgåva',
      'Indikator',
      'Benämning',
      'Värde',
      'Enhet',
      'Läge',
      'Antal rader',
      'Avser år',
      'Skala',
    ],
    ...today,
  ]);
});

test('a figure of a year, and one that depends on a scale, say so', () => {
  const indicators = [anIndicator({ id: 'U1', ofYear: 2024 }), anIndicator({ id: 'K2', scale: '4 steg' })];
  expect(written([], aDashboard({ indicators })).rows.map((cells) => cells.slice(9))).toEqual([
    ['Avser år', 'Skala'],
    [2024, null],
    [null, '4 steg'],
  ]);
});

test('a history from before the columns of year and scale is carried on', () => {
  const [header = [], ...rows] = written().rows;
  const older = [header, ...rows].map((cells) => cells.slice(0, 9));
  expect(written(older, { ...dashboard, today: '2025-12-24' }).rows).toHaveLength(5);
});

test('a snapshot of another day is added, one of the same day replaced', () => {
  const later = written(written().rows, { ...dashboard, today: '2025-12-24' }).rows;
  expect(later).toHaveLength(5);
  expect(written(later, { ...dashboard, today: '2025-12-24' }).rows).toEqual(later);
});

test('a figure shows the decimals that its limits ask for, earlier ones too', () => {
  const yardstick = { limits: [0.95], bound: 'minst' } as const;
  const figure = anIndicator({ id: 'A2', value: 0.946, unit: 'andel', yardstick });
  const before = written([], aDashboard({ indicators: [{ ...figure, value: 0.9496 }], today: '2025-01-01' }));
  const [table] = historik(aDashboard({ indicators: [figure] }), readHistory({ sheets: [before] })).parts as [
    OutputTable,
  ];
  expect(table.rows.map((cells) => cells[5]?.numberFormat)).toEqual(['0.00 %', '0.0 %']);
});

test.each([
  ['year', { ...dashboard, year: 2026 }],
  ['edition', { ...dashboard, edition: 'Offentlig' as const }],
])('a snapshot of the same day and another %s is added', (_what, other) => {
  expect(written(written().rows, other).rows).toHaveLength(5);
});

test('damaged and unknown rows, and those of indicators that are no more, are kept as they are', () => {
  const [header = []] = written().rows;
  const odd: CellValue[][] = [
    ['i våras', 2025, 'Intern', 'A2', 'Andel klara', 0.4, 'andel', 'röd', 3, null, null],
    [null, null, null, 'Obs! Ny mätmetod från hösten', null, null, null, null, null, null, null],
    [{ date: '2025-11-24' }, 2025, 'Intern', 'Z9', 'Nedlagd', 7, 'antal', 'gul', 7, null, null],
    [{ date: '2024-11-24' }, 2024, 'Intern', 'A2', 'Andel klara', 'fyrtio', 'andel', 'röd', 3, null, null],
  ];
  expect(written([header, ...odd]).rows).toEqual([header, ...odd, ...today]);
});

test('columns in another order are put right, and columns of people’s own carried on', () => {
  const rows = [
    ['Värde', 'Datum', 'Kommentar', 'Indikator', 'Verksamhetsår', 'Utgåva', 'Enhet', null],
    [0.25, { date: '2024-11-24' }, 'Före omorganisationen', 'A2', 2024, 'Intern', 'andel', 'lös text'],
  ];
  const [header, first, second] = written(rows).rows;
  expect(header?.slice(11)).toEqual(['Kommentar', 'Kolumn 8']);
  const carried = [{ date: '2024-11-24' }, 2024, 'Intern', 'A2', null, 0.25, 'andel', null, null, null, null];
  expect(first).toEqual([...carried, 'Före omorganisationen', 'lös text']);
  expect(second).toEqual([...(today[0] ?? []), null, null]);
  expect(written(written(rows).rows).rows).toEqual(written(rows).rows);
});

test('columns of people’s own keep their order, without those that hold nothing', () => {
  const rows = [
    ['Egen', 'Datum', 'Indikator', null, ' Not ', '  ', 'Värde', 'Sist'],
    [null, { date: '2024-11-24' }, 'A2', ' ', 'x', '\n', 7.5, null],
    ['y', { date: '2024-11-25' }, 'A2', null, null, null, 7.5, 12.5],
  ];
  expect(written(rows).rows[0]?.slice(11)).toEqual(['Egen', 'Not', 'Sist']);
});

test('kept numbers have the look of their column', () => {
  const rows = [
    ['Datum', 'Verksamhetsår', 'Utgåva', 'Indikator', 'Värde', 'Enhet', 'Egen'],
    [{ date: '2024-11-24' }, 2024, 'Intern', 'A2', 0.25, 'andel', 0.25],
    ['i våras', 2024, 'Intern', 'A2', 0.25, 'andel', 3],
  ];
  const [table] = historik(dashboard, readHistory({ sheets: [{ name: 'Historik', rows }] })).parts as [OutputTable];
  const looks = table.rows.slice(0, 2).map((cells) => [5, 11].map((at) => cells[at]?.look));
  expect(looks).toEqual([
    ['percent', 'decimal'],
    ['decimal', 'integer'],
  ]);
});

test('values have the look of their unit', () => {
  const [table] = historik(dashboard).parts as [OutputTable];
  expect(table.rows[0]?.[5]).toEqual({ value: 0.5, look: 'percent' });
});
