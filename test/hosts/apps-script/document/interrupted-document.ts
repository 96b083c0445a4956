import { documentOf, documentsOf, open, openWritten, stopAfter } from './written-review.ts';

/** Interrupts the first writing after so many calls to Docs: the next run must complete the same document, and the one after it change nothing. */
export function expectWholeAfter(calls: number): void {
  const whole = openWritten();
  const first = open();
  stopAfter(first, calls);
  expect(() => first.choose('menuDocument')).toThrow('Exceeded maximum execution time');
  const again = first.later({});
  again.choose('menuDocument');
  expect(documentsOf(again)).toHaveLength(1);
  expect(documentOf(again).text).toBe(documentOf(whole).text);
  again.choose('menuDocument');
  expect(again.runtime.calls.count('Documents.batchUpdate')).toBe(0);
}
