import type { ReviewDocument } from '../../../src/core/index.ts';
import {
  chart,
  footnote,
  keyFigure,
  list,
  paragraph,
  reviewDocument,
  section,
  table,
} from '../../support/review-document-builder.ts';
import { all, packedReview, paragraphs, visibleText } from './packed-document.ts';

/** The text in every place of a review that takes text. */
function everywhere(hostile: string): ReviewDocument {
  return reviewDocument({
    title: hostile,
    subtitle: hostile,
    board: hostile,
    administration: hostile,
    header: hostile,
    titlePage: [{ label: hostile, value: hostile }],
    sections: [
      section({
        title: hostile,
        blocks: [
          paragraph(hostile, footnote(hostile)),
          list([hostile]),
          { kind: 'subheading', level: 2, text: hostile },
          table(hostile, [hostile, 'B'], [[hostile, hostile]]),
          { kind: 'key-figures', figures: [keyFigure({ label: hostile, value: hostile, target: hostile })] },
          {
            kind: 'chart',
            chart: chart({
              title: hostile,
              alternativeText: hostile,
              unit: hostile,
              categories: [hostile],
              series: [{ name: hostile, values: [1] }],
            }),
          },
          {
            kind: 'chart',
            chart: chart({
              kind: 'matrix',
              categoryTitle: hostile,
              categories: [hostile],
              series: [{ name: hostile, values: [1] }],
            }),
          },
        ],
      }),
    ],
  });
}

function shown(hostile: string): string[] {
  const packed = packedReview(everywhere(hostile));
  // Reading throws where a part is not well formed.
  for (const path of packed.paths.filter((name) => /\.(xml|rels)$/.test(name))) packed.part(path);
  return paragraphs(packed.part('word/document.xml')).map(visibleText);
}

describe('hostile text', () => {
  test.each([
    ['a formula', '=CMD|" /C calc"!A0', '=CMD|" /C calc"!A0'],
    ['markup', '<w:p>&amp;]]></w:p><script>', '<w:p>&amp;]]></w:p><script>'],
    ['a field', '{ INCLUDEPICTURE "http://example.com" }', '{ INCLUDEPICTURE "http://example.com" }'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u007f', 'a\ufffdb\ufffdc\ufffdd\u007f'],
    ['a lone high surrogate', 'a\ud83db', 'a\ufffdb'],
    ['a lone low surrogate', 'a\udc00b', 'a\ufffdb'],
    ['non-characters', 'a\uffffb\ufffec', 'a\ufffdb\ufffdc'],
    ['emoji', 'klart 🙂👍🏽', 'klart 🙂👍🏽'],
    ['decomposed letters', 'A\u030agärd', 'A\u030agärd'],
    ['every kind of line break', 'a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['a tab', 'a\tb', 'a b'],
    ['text from right to left', 'שלום \u202eabc', 'שלום \u202eabc'],
  ])(
    '%s is shown and breaks nothing',
    (_, hostile, expected) => {
      const lines = shown(hostile);
      expect(lines.filter((line) => line === expected).length).toBeGreaterThanOrEqual(10);
    },
    60_000,
  );

  test('60,000 characters in a cell are all there', () => {
    const words = 'Informationssäkerhet är ledningens ansvar. '.repeat(1_400);
    const packed = packedReview(
      reviewDocument({ sections: [section({ blocks: [table('Lång', ['A', 'B'], [[words, 'x'.repeat(60_000)]])] })] }),
    );
    const cells = all(packed.part('word/document.xml'), 'w:tc').map(visibleText);
    const withoutBreaks = cells.slice(2).map((cell) => cell.replaceAll('\u200b', ''));
    expect(withoutBreaks).toEqual([words, 'x'.repeat(60_000)]);
  }, 120_000);

  test('a section key of any length and characters gives a name that Word accepts', () => {
    const packed = packedReview(reviewDocument({ sections: [section({ key: `å-ä/ö "<&> ${'x'.repeat(100)}` })] }));
    const names = all(packed.part('word/document.xml'), 'w:bookmarkStart').map(
      ({ attributes }) => attributes['w:name'],
    );
    expect(names).toHaveLength(2);
    expect(names.every((name) => /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name ?? ''))).toBe(true);
  });
});
