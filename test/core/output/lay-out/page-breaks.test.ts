import { pagesOf } from '../../../../src/core/output/lay-out/page-breaks.ts';
import { cell, chart, lines, outputSheet, table } from '../../../support/output-sheet-builder.ts';

const heading = lines([cell('Rubrik', 'heading')]);
const picture = chart({ id: 'A1' });

function rowsOf(count: number) {
  return { rows: Array.from({ length: count }, () => ({ height: 15 })), charts: [] };
}

function drawn(count: number) {
  return { ...rowsOf(count), charts: [picture] };
}

/** Rows after which pages end, of a landscape sheet that is printed at its full size: 27 rows a page are counted on. */
function breaksOf(...parts: readonly (readonly ['heading' | 'table' | 'chart', number])[]) {
  const wanted = { heading, table: table([]), chart: picture };
  const sheet = outputSheet({ orientation: 'landscape', parts: parts.map(([kind]) => wanted[kind]) });
  const placed = parts.map(([kind, count]) => (kind === 'chart' ? drawn(count) : rowsOf(count)));
  return pagesOf(sheet, placed, [50, 50])?.breaks;
}

test('a sheet without charts is left to end its pages where they are full', () => {
  expect(breaksOf(['heading', 1], ['table', 500])).toBeUndefined();
});

test.each([
  [
    'what has room',
    [
      ['table', 5],
      ['chart', 10],
    ],
    [],
  ],
  [
    'a chart that has no room left',
    [
      ['table', 15],
      ['chart', 17],
    ],
    [16],
  ],
  [
    'a heading whose chart has none',
    [
      ['table', 15],
      ['heading', 1],
      ['chart', 14],
    ],
    [16],
  ],
  [
    'a heading whose table would begin on the next page',
    [
      ['chart', 20],
      ['heading', 1],
      ['table', 20],
    ],
    [21],
  ],
  [
    'a long table, between two rows',
    [
      ['table', 40],
      ['chart', 10],
    ],
    [27],
  ],
  ['a chart that is longer than a page, which cannot be kept', [['chart', 40]], [27]],
] as const)('%s', (_, parts, expected) => {
  expect(breaksOf(...parts)).toEqual(expected);
});

test('a wide sheet is made smaller, so that its pages hold more rows', () => {
  const sheet = outputSheet({ orientation: 'landscape', parts: [table([]), picture] });
  const pages = pagesOf(sheet, [rowsOf(15), drawn(17)], [120, 120]);
  expect(pages?.scale).toBeLessThan(60);
  expect(pages?.breaks).toEqual([]);
});
