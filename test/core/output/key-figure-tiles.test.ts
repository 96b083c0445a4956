import { keyFigureTiles } from '../../../src/core/output/key-figure-tiles.ts';
import { anIndicator } from '../../support/dashboard-builder.ts';

const share = anIndicator({
  ...{ title: 'Andel klara', unit: 'andel', aggregation: 'share', polarity: 'högt är bra', status: 'röd' },
  ...{ value: 0.5, valueText: '50\u00A0%', target: 0.9, rows: ['a'], population: ['a', 'b'] },
  previous: { date: '2025-06-30', value: 0.25 },
});

function linesOf(...indicators: Parameters<typeof keyFigureTiles>[0]) {
  return keyFigureTiles(indicators).map(({ rows }) =>
    rows.map((cells) => cells.map(({ value }) => value).filter((value) => value !== null)),
  );
}

test.each([
  ['few cases as numbers', share, ['Andel klara'], ['1 av 2'], ['■ Röd · mål minst 90\u00A0% · förra 25\u00A0%']],
  [
    'what was expected by now',
    { ...share, target: null, expected: { value: 2, rows: ['a', 'b'] }, previous: null },
    ['Andel klara'],
    ['1 av 2'],
    ['■ Röd · förväntat 2 av 2'],
  ],
  [
    'a count as it is',
    anIndicator({ title: 'Sena', rows: ['a'], target: 0, status: 'gul' }),
    ['Sena'],
    ['1\u00A0st'],
    ['▲ Gul · mål högst 0\u00A0st'],
  ],
])('a tile tells %s', (_, indicator, ...lines) => {
  expect(linesOf(indicator)).toEqual([lines]);
});

test('four stand beside each other, and each has its colour all the way', () => {
  const tiles = keyFigureTiles([share, share, share, share, { ...share, status: 'grön' }]);
  expect(tiles.map(({ rows }) => rows.map((cells) => cells.length))).toEqual([
    [8, 8, 8],
    [1, 1, 1],
  ]);
  expect(new Set(tiles[0]?.rows[1]?.map(({ look }) => look))).toEqual(new Set(['tile-value-röd']));
  expect(tiles[1]?.rows[0]?.[0]?.look).toBe('tile-title-grön');
});

test('without figures there are none', () => {
  expect(keyFigureTiles([])).toEqual([]);
});
