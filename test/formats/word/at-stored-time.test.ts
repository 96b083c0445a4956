import { atStoredTime } from '../../../src/formats/word/at-stored-time.ts';
import { renderReview } from '../../../src/formats/word/render-review.ts';
import { fullReviewDocument } from '../../support/full-review-document.ts';

const { now } = Date;
afterEach(() => {
  Date.now = now;
});

test.each(['1975-06-01', '2101-01-01'])('a document is the same on a computer whose clock says %s', async (day) => {
  const expected = await renderReview(fullReviewDocument());
  const time = Date.parse(day);
  Date.now = () => time;
  const document = await renderReview(fullReviewDocument());
  expect(Buffer.compare(document, expected)).toBe(0);
  expect(Date.now()).toBe(time);
});

test('a clock that a zip can hold is left alone, and one that it cannot comes back after a failure', () => {
  const soon = Date.now();
  expect(atStoredTime(() => Date.now())).toBeGreaterThanOrEqual(soon);
  Date.now = () => 0;
  expect(() =>
    atStoredTime(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(Date.now()).toBe(0);
});
