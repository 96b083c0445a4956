import type { Chart, ChartKind } from '../../../../src/core/index.ts';
import { type ChartWidth, renderChart } from '../../../../src/formats/html/chart/render-chart.ts';
import { aChart } from '../../../support/dashboard-builder.ts';

const kinds: readonly ChartKind[] = ['column', 'bar', 'stacked-bar', 'line'];
const twoSeries = [
  { name: 'Klara', values: [1, 2] },
  { name: 'Pågående', values: [3, null] },
];

describe.each(kinds)('a chart of kind %s', (kind) => {
  const chart = aChart({ kind, series: twoSeries });
  const drawing = renderChart(chart, 'wide').markup;

  test('is the same each time it is drawn', () => {
    expect(renderChart(chart, 'wide').markup).toBe(drawing);
  });

  test('has its title and its words for those who do not see it', () => {
    expect(drawing).toMatch(/^<svg class="chart wide" role="img" aria-labelledby="A3-1-wide-title A3-1-wide-text"/);
    expect(drawing).toContain(`<desc id="A3-1-wide-text">${chart.alternativeText}</desc>`);
  });

  test('says its numbers and names as text', () => {
    const text = drawing.match(/<text[^>]*>([^<]*)/g)?.map((found) => found.replace(/^.*>/, '').trim());
    expect(text).toEqual(expect.arrayContaining(['Styrning', 'Utbildning', 'Klara', 'Pågående']));
    expect(text).toEqual(expect.arrayContaining(kind === 'line' ? ['0', '3'] : ['1', '2', '3']));
  });

  test('carries no style that a strict content security policy refuses', () => {
    expect(drawing).not.toMatch(/<style|\sstyle=/);
  });

  test('draws nothing where there is no value', () => {
    const empty = renderChart(aChart({ kind, series: [{ name: 'Klara', values: [null, null] }] }), 'wide').markup;
    expect(empty).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('shows a hostile name as text', () => {
    const name = '"><img src=x onerror=alert(1)> style="x" id="A3-1-wide-p1';
    const hostile = renderChart(
      aChart({ kind, title: name, categories: [name, 'B'], series: [{ name, values: [1, 2] }] }),
      'wide',
    );
    expect(hostile.markup).not.toContain('<img');
    expect(hostile.markup).toContain('&lt;img');
  });
});

test('series differ by pattern as well as colour', () => {
  const drawing = renderChart(aChart({ kind: 'stacked-bar', series: twoSeries }), 'wide').markup;
  expect(drawing).toContain('<pattern');
  expect(drawing).toMatch(/fill="url\(#A3-1-wide-p\d+\)"/);
});

test('ids are those of the chart and its width, so that two drawings can share a page', () => {
  const ids = ['wide', 'narrow'].flatMap((width) => {
    const { markup } = renderChart(aChart({ kind: 'stacked-bar', series: twoSeries }), width as 'wide' | 'narrow');
    return [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  });
  expect(new Set(ids).size).toBe(ids.length);
});

test('a long name is broken into lines, none of it lost', () => {
  const name = 'Inventering, informationsklassning och registerförteckning';
  const { markup } = renderChart(aChart({ categories: [name, 'Utbildning'] }), 'narrow');
  const words = [...markup.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text?.trim()).join('');
  expect(words.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
});

describe('the parts of a stacked bar', () => {
  const stack = (...values: readonly number[]) =>
    aChart({
      kind: 'stacked-bar',
      categories: ['2025'],
      series: values.map((value, index) => ({ name: `Serie ${index}`, values: [value] })),
    });

  test('have their values where there is room', () => {
    expect(textsOf(stack(90, 10))).toEqual(expect.arrayContaining(['90', '10']));
  });

  test('have none where a value would touch the next one; the table beside has it', () => {
    const texts = textsOf(stack(990, 10));
    expect(texts).toContain('990');
    expect(texts).not.toContain('10');
  });

  test('fill the width together', () => {
    const ends = [...renderChart(stack(1, 2, 5), 'wide').markup.matchAll(/d="M([\d.]+) [\d.]+h([\d.]+)v20/g)];
    const [start = 0, length = 0] = ends.at(-1)?.slice(1).map(Number) ?? [];
    expect(ends).toHaveLength(3);
    expect(start + length).toBeCloseTo(539, 0);
  });
});

describe('a lying bar', () => {
  const lengths = (values: readonly (number | null)[], unit = 'antal') =>
    Array.from(
      renderChart(aChart({ unit, series: [{ name: 'Antal', values }] }), 'wide').markup.matchAll(/h([\d.]+)v20/g),
      ([, length]) => Number(length),
    );

  test('is as long as its value', () => {
    const [half = 0, whole = 0] = lengths([2, 4]);
    expect(whole / half).toBeCloseTo(2, 1);
  });

  test('of a share is held against the whole', () => {
    const [quarter = 0] = lengths([0.25, null], 'andel');
    const [whole = 0] = lengths([1, null], 'andel');
    expect(quarter / whole).toBeCloseTo(0.25, 1);
  });

  test.each([[0], [null], [-2]])('of %p is none', (value) => {
    expect(lengths([value, 3])).toHaveLength(1);
  });

  test('has its name above itself where there is no room beside it', () => {
    const chart = aChart({ categories: ['Inventering och informationsklassning', 'Utbildning'] });
    expect(renderChart(chart, 'narrow').markup).toContain('<g text-anchor="start"><text x="0"');
    expect(renderChart(chart, 'wide').markup).toContain('<g text-anchor="end"><text x="2');
  });
});

describe('a line', () => {
  const months = Array.from({ length: 24 }, (_, index) => `2025-${index + 1}`);
  const line = (values: readonly (number | null)[], categories = months.slice(0, values.length)) =>
    aChart({ kind: 'line', categories, series: [{ name: 'Utfall', values }] });

  test('has a gap where a value is missing', () => {
    expect(renderChart(line([1, 2, null, 3]), 'wide').markup).toMatch(
      /<path fill="none"[^>]* d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+M[\d.]+ [\d.]+"/,
    );
  });

  test('has its values at its points when it is alone and there is room', () => {
    expect(textsOf(line([12, 17]))).toEqual(expect.arrayContaining(['12', '17']));
    expect(textsOf(line(months.map((_, index) => 1000 + index)))).not.toContain('1\u00A0017');
  });

  test('names as many categories as there is room for, the first among them', () => {
    const names = textsOf(line(months.map((_, index) => index)), 'narrow').filter((text) => months.includes(text));
    expect(names[0]).toBe('2025-1');
    expect(names.length).toBeGreaterThan(1);
    expect(names.length).toBeLessThan(6);
  });

  test('goes below zero', () => {
    expect(textsOf(line([-3, 5]))).toEqual(expect.arrayContaining(['−4', '0', '6']));
  });
});

function textsOf(chart: Chart, width: ChartWidth = 'wide'): string[] {
  return Array.from(renderChart(chart, width).markup.matchAll(/<text[^>]*>([^<]*)/g), ([, text]) => text ?? '');
}

test('a share is drawn in percent', () => {
  const { markup } = renderChart(aChart({ unit: 'andel', series: [{ name: 'Andel', values: [0.125, 1] }] }), 'wide');
  expect(markup).toContain('>13\u00A0%<');
});

test('a share shows decimals enough for what its category is judged by', () => {
  const goal = { limits: [0.95], bound: 'minst' } as const;
  const yardsticks = [goal, { ...goal, limits: [] }];
  const series = [{ name: 'Andel', values: [0.946, 0.946] }];
  const { markup } = renderChart(aChart({ unit: 'andel', series, yardsticks }), 'wide');
  expect(markup).toContain('>94,6\u00A0%<');
  expect(markup).toContain('>95\u00A0%<');
});

test('a series has the colour of what its name says', () => {
  const series = [{ name: 'Hög', values: [1, 2], role: 'high' as const }];
  expect(renderChart(aChart({ series }), 'wide').markup).toContain('fill="#A3232F"');
});
