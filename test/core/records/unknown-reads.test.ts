import { UnknownReads } from '../../../src/core/records/unknown-reads.ts';

const [one, two] = [{ row: 1 }, { row: 2 }];

/** Reads of records that hold something that nobody knows. */
function someUnknown(): UnknownReads {
  const reads = new UnknownReads();
  reads.any = true;
  return reads;
}

test('a watch sees what is noted meanwhile, and nothing else', () => {
  const reads = someUnknown();
  reads.note(one);
  const { result, sawUnknown, rows } = reads.watch(() => {
    reads.note(two);
    return 'result';
  });
  expect([result, sawUnknown, [...rows()]]).toEqual(['result', true, [two]]);
  expect(reads.watch(() => 1).sawUnknown).toBe(false);
});

test('a watch sees what a watch inside sees, and each of several rows once', () => {
  const reads = someUnknown();
  const { rows } = reads.watch(() => {
    reads.watch(() => reads.note(new Set([one, two])));
    reads.note(one);
  });
  expect([...rows()]).toEqual([one, two]);
});

test('what is remembered counts each time it is given', () => {
  const reads = someUnknown();
  const give = reads.remember(() => {
    reads.note(one);
    return 'result';
  });
  for (const _ of [1, 2]) {
    const { result, rows } = reads.watch(give);
    expect([result, [...rows()]]).toEqual(['result', [one]]);
  }
});

test('what is ignored is not seen', () => {
  const reads = someUnknown();
  expect(reads.watch(() => reads.ignore(() => reads.note(one))).sawUnknown).toBe(false);
});

test('a watch that ends in a mistake of ours is over', () => {
  const reads = someUnknown();
  expect(() =>
    reads.watch(() => {
      throw new Error('mistake');
    }),
  ).toThrow('mistake');
  const { sawUnknown } = reads.watch(() => undefined);
  expect(sawUnknown).toBe(false);
});
