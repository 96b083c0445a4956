import { riskShading, shadeText } from '../../../src/core/dashboard/shading.ts';

function falling(steps: number) {
  return Array.from({ length: steps }, (_, index) => steps - index);
}

function rising(steps: number) {
  return falling(steps).reverse();
}

function levelAt(likelihood: number, impact: number, steps = 5) {
  const { legend, places } = riskShading(falling(steps), rising(steps));
  return legend[places[steps - likelihood]?.[impact - 1] ?? -1]?.word;
}

test.each([
  [1, 4, 'Låg'],
  [1, 5, 'Måttlig'],
  [3, 3, 'Måttlig'],
  [2, 5, 'Förhöjd'],
  [3, 4, 'Förhöjd'],
  [3, 5, 'Hög'],
  [5, 5, 'Hög'],
])('likelihood %i and impact %i of five steps: %s', (likelihood, impact, word) => {
  expect(levelAt(likelihood, impact)).toBe(word);
  expect(levelAt(impact, likelihood)).toBe(word);
});

test.each([
  [5, ['riskvärde 1–4', 'riskvärde 5–9', 'riskvärde 10–14', 'riskvärde 15–25']],
  [4, ['riskvärde 1–3', 'riskvärde 4–6', 'riskvärde 7–9', 'riskvärde 10–16']],
  [3, ['riskvärde 1', 'riskvärde 2–3', 'riskvärde 4–5', 'riskvärde 6–9']],
])('on a scale of %i steps each level has the same share of the highest value', (steps, meanings) => {
  expect(riskShading(falling(steps), rising(steps)).legend.map(({ meaning }) => meaning)).toEqual(meanings);
});

test('a higher value never has a paler colour, and each level has a sign and a word of its own', () => {
  const { legend, empty } = riskShading(falling(5), rising(5));
  const brightness = legend.map(({ fill }) =>
    [0, 2, 4].reduce((sum, start) => sum + Number.parseInt(fill.slice(start, start + 2), 16), 0),
  );
  expect([...brightness].sort((a, b) => b - a)).toEqual(brightness);
  for (const key of ['fill', 'icon', 'word'] as const) expect(new Set(legend.map((shade) => shade[key])).size).toBe(4);
  expect(legend.map(shadeText).at(-1)).toBe('■ Hög: riskvärde 15–25');
  expect(empty).toBe('Tom ruta: ingen risk');
});
