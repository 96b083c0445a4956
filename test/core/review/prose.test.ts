import { footnote, list, paragraph, text } from '../../../src/core/review/blocks.ts';
import { linked, prose } from '../../../src/core/review/prose.ts';

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

describe('a footnote', () => {
  test('stands where its mark stands, and its line nowhere else', () => {
    expect(prose('Lagen gäller[^1] nu.\n\n[^1]: SFS 2025:1506')).toEqual([
      paragraph('Lagen gäller', footnote('SFS 2025:1506'), ' nu.'),
    ]);
  });

  test('can stand in a list', () => {
    expect(prose('- a[^x]\n[^x]: b')).toEqual([list([[text('a'), footnote('b')]])]);
  });

  test.each([
    ['a mark without a note', 'Lagen[^1] gäller.'],
    ['a bracket that is no mark', 'Lagen [^ gäller.'],
  ])('%s stays as it is written', (_name, content) => {
    expect(prose(content)).toEqual([paragraph(content)]);
  });
});

describe('a web address', () => {
  const address = 'https://www.imy.se/vagledning?a=1';
  const link = { ...text(address), link: address };
  test.each([
    ['alone', address, [link]],
    ['within a sentence', `Se ${address} och mer`, [text('Se '), link, text(' och mer')]],
    ['at the end of a sentence, without its full stop', `Se ${address}.`, [text('Se '), link, text('.')]],
    ['in brackets', `Se (${address})`, [text('Se ('), link, text(')')]],
    ['of another kind is text', 'javascript://x', [text('javascript://x')]],
    ['of nothing is text', 'Se https:// nu', [text('Se https:// nu')]],
    ['none', 'Ingen', [text('Ingen')]],
  ])('%s', (_name, content, expected) => {
    expect(linked(content)).toEqual(expected);
  });
});
