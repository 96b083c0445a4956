import { patiently, patientlyReading } from '../../../../src/hosts/apps-script/run/patiently.ts';

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

const passing = [
  'API call to docs.documents.get failed with error: Internal error encountered.',
  'API call to drive.files.get failed with error: Empty response',
  'Service Spreadsheets timed out while accessing document with id 1.',
  'Service error: Spreadsheets',
];

describe('a call that only reads', () => {
  test.each(passing)('is made again after “%s”', (message) => {
    const slept: number[] = [];
    expect(patientlyReading(failing(message, message), (wait) => slept.push(wait))).toBe('done');
    expect(slept).toEqual([1_000, 4_000]);
  });

  test('waits for the quota too', () => {
    const slept: number[] = [];
    expect(patientlyReading(failing(quota), (wait) => slept.push(wait))).toBe('done');
    expect(slept).toEqual([10_000]);
  });

  test('gives up after a quarter of a minute', () => {
    const [message = ''] = passing;
    const slept: number[] = [];
    expect(() => patientlyReading(failing(message, message, message, message), (wait) => slept.push(wait))).toThrow(
      'Internal error',
    );
    expect(slept).toEqual([1_000, 4_000, 10_000]);
  });

  test.each(['File not found: abc.', 'You do not have permission to call Range.getValues.'])(
    'is not made again after “%s”',
    (message) => {
      const slept: number[] = [];
      expect(() => patientlyReading(failing(message), (wait) => slept.push(wait))).toThrow(message);
      expect(slept).toEqual([]);
    },
  );
});

test.each(passing)('a call that writes is not made again after “%s”: it may have been carried out', (message) => {
  const slept: number[] = [];
  expect(() => patiently(failing(message), (wait) => slept.push(wait))).toThrow(message);
  expect(slept).toEqual([]);
});

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
