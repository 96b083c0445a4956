import { paragraph, prose, strong, tableOf, text } from '../../../src/core/review/blocks.ts';

describe('prose', () => {
  test.each([
    ['one paragraph', 'En rad.', ['paragraph']],
    ['a blank line makes a new paragraph', 'Ett.\n\nTvå.', ['paragraph', 'paragraph']],
    ['a blank line of spaces too', 'Ett.\n   \nTvå.', ['paragraph', 'paragraph']],
    ['lines that begin with a hyphen make a list', 'Tre saker:\n- a\n- b', ['paragraph', 'list']],
    ['a list alone', '• a\n• b', ['list']],
    ['a hyphen inside a line is no list', 'Hot - och risk', ['paragraph']],
    ['nothing of blanks', ' \n\n ', []],
  ])('%s', (_name, content, kinds) => {
    expect(prose(content).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('joins the lines of a paragraph', () => {
    expect(prose('Första\nandra')).toEqual([paragraph('Första andra')]);
  });

  test('keeps text that looks like a formula or markup as it is', () => {
    expect(prose('=1+1 <b>')).toEqual([paragraph('=1+1 <b>')]);
  });
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
