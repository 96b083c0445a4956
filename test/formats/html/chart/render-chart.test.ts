import type { ChartKind } from '../../../../src/core/index.ts';
import { renderChart } from '../../../../src/formats/html/chart/render-chart.ts';
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
    expect(drawing).not.toMatch(/<style|\sstyle=|\sclass="zr/);
  });

  test('draws nothing where there is no value', () => {
    const empty = renderChart(aChart({ kind, series: [{ name: 'Klara', values: [null, null] }] }), 'wide').markup;
    expect(empty).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('shows a hostile name as text', () => {
    const name = '"><img src=x onerror=alert(1)> style="x" id="zr1-';
    const hostile = renderChart(
      aChart({ kind, title: name, categories: [name, 'B'], series: [{ name, values: [1, 2] }] }),
      'wide',
    );
    expect(hostile.markup).not.toContain('<img');
    expect(hostile.markup).toContain('&lt;img');
  });
});

test.each(Object.getOwnPropertyNames(Object.prototype))(
  '%s as a name leaves the objects of the process alone',
  (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const values = [1, 2];
    for (const kind of kinds) {
      const { markup } = renderChart(
        aChart({
          kind,
          categories: [name, `med ${name} i`],
          series: [
            { name, values },
            { name: 'Klara', values },
          ],
        }),
        'narrow',
      );
      expect(markup).not.toMatch(/NaN|undefined/);
      expect(markup.replaceAll('\u2060', '')).toContain(`>${name}<`);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(Object.keys(Reflect.get({}, name) ?? {})).toEqual([]);
  },
);

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
