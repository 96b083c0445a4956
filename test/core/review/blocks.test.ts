import { list, lit, paragraph, prose, strong, tableOf, text } from '../../../src/core/review/blocks.ts';

describe('prose', () => {
  test.each([
    ['one paragraph', 'En rad.', ['paragraph']],
    ['a blank line makes a new paragraph', 'Ett.\n\nTvå.', ['paragraph', 'paragraph']],
    ['a blank line of spaces too', 'Ett.\n   \nTvå.', ['paragraph', 'paragraph']],
    ['lines that begin with a hyphen make a list', 'Tre saker:\n- a\n- b', ['paragraph', 'list']],
    ['a list alone', '• a\n• b', ['list']],
    ['indented lines make a list too', '- a\n  - b', ['list']],
    ['a line that is no item after the first makes it all a paragraph', 'Två saker:\n- a\noch b', ['paragraph']],
    ['an item between other lines makes no list', '- a\noch\n- b', ['paragraph']],
    ['a hyphen inside a line is no list', 'Hot - och risk', ['paragraph']],
    ['nothing of blanks', ' \n\n ', []],
  ])('%s', (_name, content, kinds) => {
    expect(prose(content).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('joins the lines of a paragraph', () => {
    expect(prose('Första\nandra')).toEqual([paragraph('Första andra')]);
  });

  test('joins the lines before a list', () => {
    expect(prose('Vi har\ntre saker:\n- a')).toEqual([paragraph('Vi har tre saker:'), list([[text('a')]])]);
  });

  test.each([
    ['a hyphen', '- a'],
    ['a bullet', '• a'],
    ['an asterisk', '* a'],
    ['spaces around', '  -   a  '],
  ])('takes %s off an item', (_name, line) => {
    expect(prose(`- först\n${line}\n- sist`)).toEqual([list([[text('först')], [text('a')], [text('sist')]])]);
  });

  test('leaves hyphens inside an item', () => {
    expect(prose('- hot - och risk')).toEqual([list([[text('hot - och risk')]])]);
  });

  test('keeps text that looks like a formula or markup as it is', () => {
    expect(prose('=1+1 <b>')).toEqual([paragraph('=1+1 <b>')]);
  });
});

test('runs are text, whether strong or lit', () => {
  expect(paragraph('Läget är ', lit('Grön', 'grön'), strong('!')).content).toEqual([
    { kind: 'text', text: 'Läget är ' },
    { kind: 'text', text: 'Grön', light: 'grön' },
    { kind: 'text', text: '!', strong: true },
  ]);
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
    expect(tableOf('T', [{}, { a: 'x' }], columns)?.rows.map(([cell]) => cell)).toEqual([[text('–')], [text('x')]]);
  });

  test('is not there without rows', () => {
    expect(tableOf('T', [], columns)).toBeUndefined();
  });
});
