import { mergeSequence } from '../../../src/core/exchange/merge-sequence.ts';

test.each([
  ['a value that theirs has added, after the same value', 'ab', 'ab', 'acb', 'acb'],
  ['a value that theirs has added first', 'ab', 'ab', 'cab', 'cab'],
  ['what both have added at the same place, theirs first', 'ab', 'abx', 'aby', 'abyx'],
  ['several values that theirs has added at one place, in their order', 'ab', 'ab', 'axyzb', 'axyzb'],
  ['what both have added alike, once', 'ab', 'abx', 'abx', 'abx'],
  ['a value that stands more than once, as often', 'aab', 'aab', 'aabc', 'aabc'],
  ['one removal of a value that stands twice', 'aab', 'aab', 'ab', 'ab'],
  ['the same new order on both sides', 'abc', 'cab', 'cab', 'cab'],
  ['the same new order with an addition on each side, theirs first', 'ab', 'bax', 'bay', 'bayx'],
  ['what both have removed', 'abc', 'ac', 'ac', 'ac'],
  ['the lists of both where there was none', '', 'ab', 'bc', 'abc'],
])('takes %s', (_, base, ours, theirs, expected) => {
  expect(mergeSequence([...base], [...ours], [...theirs])).toEqual({ values: [...expected], isContradiction: false });
});

test('keeps ours where both sides have another order, and says so', () => {
  expect(mergeSequence([...'abc'], [...'bac'], [...'cba'])).toEqual({ values: [...'bac'], isContradiction: true });
});

test.each([
  ['a number and its text', [1], ['1']],
  ['yes and its text', [true], ['Ja']],
])('tells apart %s', (_, ours, theirs) => {
  expect(mergeSequence([], ours, theirs).values).toEqual([...theirs, ...ours]);
});
