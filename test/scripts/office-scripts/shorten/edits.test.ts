import { type Edit, edited } from '../../../../scripts/office-scripts/bundle/shorten/edits.ts';

test.each<[what: string, code: string, edits: readonly Edit[], expected: string]>([
  ['two words get a blank', "return'Ja'", [{ start: 6, end: 10, text: 'yes' }], 'return yes'],
  ['a word and a sign get none', "go('Ja')", [{ start: 3, end: 7, text: 'yes' }], 'go(yes)'],
  [
    'two signs that would be read as one get a blank',
    'a-(-b)',
    [
      { start: 5, end: 6, text: '' },
      { start: 2, end: 3, text: '' },
    ],
    'a- -b',
  ],
])('where an edit meets what is around it, %s', (_what, code, edits, expected) => {
  expect(edited(code, edits)).toBe(expected);
});

test('an edit that reaches into another is refused', () => {
  const edits = [
    { start: 0, end: 2, text: 'b' },
    { start: 1, end: 3, text: 'c' },
  ];
  expect(() => edited('aaa', edits)).toThrow('Two edits meet');
});
