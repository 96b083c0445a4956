import { lineHeight } from '../../../../src/formats/word/look/font.ts';
import { textHeight } from '../../../../src/formats/word/look/page.ts';
import type { StyleId } from '../../../../src/formats/word/look/styles.ts';
import { styles } from '../../../../src/formats/word/look/styles.ts';
import type { WordBlock, WordParagraph, WordTable } from '../../../../src/formats/word/model/word-document.ts';
import { estimatePages } from '../../../../src/formats/word/pages/estimate-pages.ts';

const { size, line, after } = styles.Normal;
const { height, distance } = lineHeight(size, line);
const spaced = height + after;
/** How many paragraphs of one line fill a page. */
const full = Math.floor((textHeight('portrait') + after + distance) / spaced);

function paragraph(text: string, more: Partial<WordParagraph> = {}): WordParagraph {
  return {
    kind: 'paragraph',
    style: 'Normal',
    runs: [{ kind: 'text', text }],
    ...more,
  };
}

function filler(count: number): WordParagraph[] {
  return Array.from({ length: count }, () => paragraph('x'));
}

function marked(style: StyleId = 'Normal'): WordParagraph {
  return paragraph('Här', { style, bookmarks: ['här'] });
}

function table(rows: number): WordTable {
  return {
    kind: 'table',
    title: '',
    description: '',
    widths: [4_000],
    header: [paragraph('Id', { style: 'Tabellhuvud' })],
    rows: Array.from({ length: rows }, () => ({
      mayBreak: false,
      cells: [{ paragraph: paragraph('x', { style: 'Tabelltext' }) }],
    })),
    verticalAlign: 'top',
  };
}

function estimate(blocks: readonly WordBlock[], footnotes: readonly string[] = []) {
  return estimatePages({ stretches: [{ orientation: 'portrait', blocks }], footnotes, charts: [], orderedLists: 0 });
}

function pageOfMark(...blocks: WordBlock[]): number | undefined {
  return estimate(blocks).pageOf.get('här');
}

describe('the page where something stands', () => {
  test.each<[string, WordBlock[], number]>([
    ['the first', [marked()], 1],
    ['the last line of a page', [...filler(full - 1), marked()], 1],
    ['after a full page', [...filler(full), marked()], 2],
    ['after a break', [paragraph('x'), paragraph('y', { startsPage: true }), marked()], 2],
    ['a heading that would stand alone at the foot', [...filler(full - 2), marked('Heading1'), paragraph('x')], 2],
    ['a heading with room below it for its text', [...filler(full - 4), marked('Heading1'), paragraph('x')], 1],
    ['after a long table', [table(100), marked()], 3],
  ])('%s', (_, blocks, page) => {
    expect(pageOfMark(...blocks)).toBe(page);
  });

  test('is a later one where footnotes take the room', () => {
    const noted = paragraph('x', { runs: [{ kind: 'footnote', number: 1 }] });
    const blocks = [noted, ...filler(full - 3), marked()];
    expect(estimate(blocks, ['kort']).pageOf.get('här')).toBe(1);
    expect(estimate(blocks, ['lång '.repeat(500)]).pageOf.get('här')).toBe(2);
  });

  test('goes on from one stretch of pages to the next', () => {
    const { pageOf, total } = estimatePages({
      stretches: [
        { orientation: 'portrait', blocks: [paragraph('x')] },
        { orientation: 'landscape', blocks: [marked()] },
      ],
      footnotes: [],
      charts: [],
      orderedLists: 0,
    });
    expect([pageOf.get('här'), total]).toEqual([2, 2]);
  });
});

test('the header of a table comes back on each of its pages', () => {
  const rowsOnPages = (count: number): number => estimate([table(count)]).total;
  const first = Array.from({ length: 100 }, (_, index) => index + 1).find((count) => rowsOnPages(count) === 2) ?? 0;
  const onFirst = first - 1;
  expect(rowsOnPages(2 * onFirst)).toBe(2);
  expect(rowsOnPages(2 * onFirst + 1)).toBe(3);
});

test('a row taller than a page goes on over pages where it may', () => {
  const tall = { mayBreak: true, cells: [{ paragraph: paragraph('ord\n'.repeat(200), { style: 'Tabelltext' }) }] };
  expect(estimate([{ ...table(0), rows: [tall] }]).total).toBeGreaterThan(3);
});
