import { patiently } from '../../../../src/hosts/apps-script/document/patiently.ts';

/** A call that fails with these messages before it succeeds. */
function failing(...messages: string[]): () => string {
  return () => {
    const message = messages.shift();
    if (message !== undefined) throw new Error(message);
    return 'done';
  };
}

const quota =
  "API call to docs.documents.batchUpdate failed with error: Quota exceeded for quota metric 'Write requests'";

describe('a call that may come too often', () => {
  test.each([
    ['at once', [], []],
    ['after a while', [quota], [10_000]],
    ['after longer and longer whiles', [quota, quota, quota], [10_000, 20_000, 40_000]],
  ])('is answered %s', (_, messages, waits) => {
    const slept: number[] = [];
    expect(patiently(failing(...messages), (wait) => slept.push(wait))).toBe('done');
    expect(slept).toEqual(waits);
  });

  test('gives up when the quota does not come back', () => {
    const slept: number[] = [];
    expect(() => patiently(failing(quota, quota, quota, quota), (wait) => slept.push(wait))).toThrow('Quota exceeded');
    expect(slept).toHaveLength(3);
  });

  test('does not wait for what waiting cannot help', () => {
    const slept: number[] = [];
    expect(() => patiently(failing('Invalid requests[0]'), (wait) => slept.push(wait))).toThrow('Invalid');
    expect(slept).toEqual([]);
  });
});
