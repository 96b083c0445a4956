import { footnote, lit, paragraph, strong, tableOf, text } from '../../../src/core/review/blocks.ts';

test('runs are text, whether strong or lit', () => {
  expect(paragraph('Läget är ', lit('Grön', 'grön'), strong('!')).content).toEqual([
    { kind: 'text', text: 'Läget är ' },
    { kind: 'text', text: 'Grön', light: 'grön' },
    { kind: 'text', text: '!', strong: true },
  ]);
});

test.each([
  ['lagen från 2025', 'lagen från 2025\u00A0'],
  ['lagen', 'lagen'],
  ['2025.', '2025.'],
])('the mark of a footnote after %j does not stand against a digit', (before, shown) => {
  const [first] = paragraph(before, footnote('SFS 2025:1506'), '1').content;
  expect(first).toEqual({ kind: 'text', text: shown });
});

describe('tableOf', () => {
  const columns = [
    { header: 'A', width: 1, cell: (row: { a?: string }) => row.a },
    { header: 'B', width: 3, cell: () => [strong('b'), text('!')] },
  ];

  test('scales widths to a hundred', () => {
    expect(tableOf('T', [{}], columns)?.columns.map(({ width }) => width)).toEqual([25, 75]);
  });

  test('shows a dash for nothing', () => {
    expect(tableOf('T', [{}, { a: 'x' }], columns)?.rows.map(([cell]) => cell)).toEqual(['–', 'x']);
  });

  test('holds what is more than plain text as runs', () => {
    const ways = [lit('Grön', 'grön'), [strong('b'), text('!')], 'text'];
    expect(tableOf('T', ways, [{ header: 'A', width: 1, cell: (way) => way }])?.rows).toEqual([
      [[lit('Grön', 'grön')]],
      [[strong('b'), text('!')]],
      ['text'],
    ]);
  });

  test('is not there without rows', () => {
    expect(tableOf('T', [], columns)).toBeUndefined();
  });
});
