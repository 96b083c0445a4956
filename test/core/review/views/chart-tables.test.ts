import { type Chart, chartTables } from '../../../../src/core/index.ts';

const bars: Chart = {
  id: 'A6',
  kind: 'bar',
  title: 'Öppna åtgärder',
  alternativeText: 'I ord.',
  categoryTitle: 'Ansvarig',
  categories: ['Anna', 'Bo'],
  series: [
    { name: 'I tid', values: [1, 2] },
    { name: 'Sena', values: [0, null] },
    { name: 'Utan datum', values: [3, 4] },
  ],
  unit: 'antal',
};

/** What stands in the tables, a line a row. */
function written(chart: Chart, mostColumns = 8) {
  return chartTables(chart, mostColumns).map(({ columns, rows }) => [
    columns.map(({ header }) => header).join(' | '),
    ...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text.replaceAll('\u00a0', ' '))].join(' | ')),
  ]);
}

test('categories stand down and series across', () => {
  expect(written(bars)).toEqual([
    ['Ansvarig | I tid | Sena | Utan datum', 'Anna | 1 st | 0 st | 3 st', 'Bo | 2 st | – | 4 st'],
  ]);
});

test('more series than fit go on in a further table', () => {
  expect(written(bars, 2)).toEqual([
    ['Ansvarig | I tid | Sena', 'Anna | 1 st | 0 st', 'Bo | 2 st | –'],
    ['Ansvarig | Utan datum', 'Anna | 3 st', 'Bo | 4 st'],
  ]);
});

test('the widths of a table add up to the whole', () => {
  for (const { columns } of chartTables(bars, 2))
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
});

test.each([
  ['categories', { ...bars, categories: [] }],
  ['series', { ...bars, series: [] }],
])('a chart without %s has no table', (_name, chart) => {
  expect(chartTables(chart, 8)).toEqual([]);
});

test('a matrix stands as it is drawn, with the colour of each place that holds something', () => {
  const shade = { key: 'high', icon: '■', word: 'Hög', meaning: '15–25', fill: 'FBDFDB' };
  const matrix: Chart = {
    ...bars,
    kind: 'matrix',
    categoryTitle: 'Sannolikhet',
    categories: ['1', '2'],
    series: [
      { name: 'Konsekvens 2', values: [0, 3] },
      { name: 'Konsekvens 1', values: [null, 0] },
    ],
    shading: {
      legend: [shade],
      places: [
        [0, 0],
        [0, 0],
      ],
      empty: 'Tom ruta: ingen risk.',
    },
  };
  expect(written(matrix)).toEqual([['Sannolikhet | 1 | 2', 'Konsekvens 2 |  | 3', 'Konsekvens 1 | – | ']]);
  expect(chartTables(matrix, 8)[0]?.rows[0]?.cells.map((cell) => cell.shade)).toEqual([null, shade]);
});
