import type { KeyFigure } from '../../../../src/core/index.ts';
import { keyFigureColumns, keyFigureRows } from '../../../../src/core/review/views/key-figure-table.ts';

const figure: KeyFigure = {
  indicator: 'A2',
  label: 'Klara åtgärder',
  value: '45 %',
  target: '90 %',
  status: 'gul',
  previous: '40 % (2024)',
  trend: 'bättre',
};

function row(more: Partial<KeyFigure> = {}) {
  return keyFigureRows({ kind: 'key-figures', figures: [{ ...figure, ...more }] })[0];
}

test('a key figure has its texts, and its light and trend as signs', () => {
  expect(row()).toEqual({
    label: 'Klara åtgärder',
    indicator: 'A2',
    value: '45 %',
    target: '90 %',
    judgement: expect.objectContaining({ icon: '▲', word: 'Gul' }),
    previous: '40 % (2024)',
    trend: expect.objectContaining({ icon: '↑', word: 'Bättre' }),
  });
});

test.each<[string, Partial<KeyFigure>, Record<string, unknown>]>([
  ['target', { target: '' }, { target: '–' }],
  ['figure before', { previous: '' }, { previous: '–' }],
  ['trend', { trend: null }, { trend: null }],
])('what has no %s says so', (_name, more, expected) => {
  expect(row(more)).toMatchObject(expected);
});

test('figures stand in their order', () => {
  const figures = ['A2', 'C1', 'D1'].map((indicator) => ({ ...figure, indicator }));
  expect(keyFigureRows({ kind: 'key-figures', figures }).map(({ indicator }) => indicator)).toEqual(['A2', 'C1', 'D1']);
});

test('the columns have headers, and share the width between them', () => {
  expect(keyFigureColumns.map(({ header }) => header)).toEqual(['Nyckeltal', 'Utfall', 'Mål', 'Bedömning', 'Tidigare']);
  expect(keyFigureColumns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  expect(keyFigureColumns.map(({ align }) => align)).toEqual(['left', 'right', 'right', 'left', 'left']);
});
