import { riskShading } from '../../../../src/core/dashboard/shading.ts';
import type { Chart } from '../../../../src/core/index.ts';
import { chart, reviewDocument, section } from '../../../support/review-document-builder.ts';
import {
  all,
  type Element,
  type PackedDocument,
  packedReview,
  paragraphs,
  value,
  visibleText,
} from '../packed-document.ts';

function packed(change: Partial<Chart> = {}): PackedDocument {
  return packedReview(reviewDocument({ sections: [section({ blocks: [{ kind: 'chart', chart: chart(change) }] })] }));
}

function charts({ paths, part }: PackedDocument): Element[] {
  return paths.filter((path) => /charts\/chart\d+\.xml$/.test(path)).map(part);
}

function attribute(element: Element, name: string): string | undefined {
  return all(element, name).map(({ attributes: { val } }) => val)[0];
}

describe('a chart', () => {
  test.each([
    ['column', 'c:barChart', 'col', 'clustered'],
    ['bar', 'c:barChart', 'bar', 'clustered'],
    ['stacked-bar', 'c:barChart', 'bar', 'stacked'],
    ['line', 'c:lineChart', undefined, 'standard'],
  ] as const)('of kind %s is a chart of Word itself', (kind, element, direction, grouping) => {
    const [drawn] = charts(packed({ kind })) as [Element];
    expect(all(drawn, element)).toHaveLength(1);
    expect(attribute(drawn, 'c:barDir')).toBe(direction);
    expect(attribute(drawn, 'c:grouping')).toBe(grouping);
  });

  test('says in words what it shows', () => {
    const drawing = all(packed().part('word/document.xml'), 'wp:docPr')[0];
    expect(drawing?.attributes).toMatchObject({ descr: chart().alternativeText, title: chart().title });
  });

  test('stands under its caption and is followed by nothing of its own', () => {
    const body = all(packed().part('word/document.xml'), 'w:body')[0] as Element;
    const after = body.children.slice(
      body.children.findIndex((child) =>
        all(child, 'w:bookmarkStart').some(({ attributes }) => attributes['w:name'] === 'avsnitt_sammanfattning'),
      ) + 1,
    );
    expect(after.map((child) => value(child, 'w:pStyle') ?? child.name)).toEqual(['Caption', 'Diagram', 'w:sectPr']);
    expect(after[0] && visibleText(after[0])).toContain('Klara åtgärder per område');
  });

  test('carries its numbers, with a gap where there is no value', () => {
    const series = [
      { name: '2024', values: [0.5, null, 0.2] },
      { name: '2025', values: [1, 0, Number.NaN] },
    ];
    const [drawn] = charts(packed({ series })) as [Element];
    const values = all(drawn, 'c:val').map((list) =>
      all(list, 'c:pt').map((point) => [point.attributes, all(point, 'c:v')[0]?.text]),
    );
    expect(values).toEqual([
      [
        [{ idx: '0' }, '0.5'],
        [{ idx: '2' }, '0.2'],
      ],
      [
        [{ idx: '0' }, '1'],
        [{ idx: '1' }, '0'],
      ],
    ]);
    expect(attribute(drawn, 'c:dispBlanksAs')).toBe('gap');
  });

  test('goes on in further charts on one scale when it has many bars', () => {
    const categories = Array.from({ length: 70 }, (_, index) => `Enhet ${index + 1}`);
    const document = packed({
      unit: 'antal',
      categories,
      series: [{ name: 'Antal', values: categories.map((_, index) => index) }],
    });
    const drawn = charts(document);
    const shown = drawn.flatMap((part) =>
      all(part, 'c:cat').flatMap((list) => all(list, 'c:v').map(({ text }) => text)),
    );
    expect(drawn).toHaveLength(3);
    expect(shown).toEqual(categories);
    expect(new Set(drawn.map((part) => attribute(part, 'c:max')))).toEqual(new Set(['69']));
    expect(paragraphs(document.part('word/document.xml'), 'Caption').map(visibleText).at(-1)).toContain('(3 av 3)');
  });

  test.each([
    ['no categories', { categories: [], series: [{ name: 'Antal', values: [] }] }],
    ['no series', { series: [] }],
    ['no values', { series: [{ name: 'Antal', values: [null, null, null] }] }],
  ])('with %s says so in words', (_, change) => {
    const document = packed(change);
    expect(charts(document)).toEqual([]);
    expect(paragraphs(document.part('word/document.xml')).map(visibleText)).toContain(chart().alternativeText);
  });
});

describe('a matrix', () => {
  const matrix = {
    kind: 'matrix',
    categoryTitle: 'Konsekvens',
    categories: ['1', '2'],
    series: [
      { name: 'Sannolikhet 2', values: [4, 1] },
      { name: 'Sannolikhet 1', values: [0, null] },
    ],
    shading: riskShading([2, 1], [1, 2]),
  } as const;

  test('is a table with numbers', () => {
    const body = packed(matrix).part('word/document.xml');
    expect(all(body, 'w:tr').map((row) => all(row, 'w:tc').map(visibleText))).toEqual([
      ['Konsekvens', '1', '2'],
      ['Sannolikhet 2', '4\u00a0▲\u00a0Förhöjd', '1\u00a0■\u00a0Hög'],
      ['Sannolikhet 1', '', '–'],
    ]);
    expect(value(body, 'w:tblDescription')).toBe(chart().alternativeText);
  });

  test('is coloured by place and not by number, and not at all where there is none', () => {
    const body = packed(matrix).part('word/document.xml');
    const fills = all(body, 'w:tr')
      .slice(1)
      .map((row) =>
        all(row, 'w:tc')
          .slice(1)
          .map((cell) => all(cell, 'w:shd')[0]?.attributes['w:fill']),
      );
    expect(fills[1]).toEqual([undefined, undefined]);
    expect(fills[0]).toEqual(matrix.shading.legend.slice(2).map(({ fill }) => fill));
  });

  test('says what its colours mean', () => {
    const texts = paragraphs(packed(matrix).part('word/document.xml')).map(visibleText);
    expect(texts).toContainEqual(expect.stringMatching(/^■\u00a0Hög\u00a0 riskvärde 3–4 .*Tom ruta: ingen risk$/));
  });
});
