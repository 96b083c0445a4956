import { concatBytes, equalBytes, includesBytes, startsWith, viewOf } from '../../../src/formats/bytes/bytes.ts';

const some = Uint8Array.of(1, 2, 1, 2, 3);

test('the view begins where the bytes do', () => {
  expect(viewOf(some.subarray(3)).getUint16(0)).toBe(0x0203);
});

test('parts are joined in their order', () => {
  expect(concatBytes([some.subarray(0, 2), new Uint8Array(), some.subarray(4)])).toEqual(Uint8Array.of(1, 2, 3));
});

test.each([
  ['itself', [1, 2, 1, 2, 3], { equal: true, begins: true, holds: true }],
  ['its beginning', [1, 2], { equal: false, begins: true, holds: true }],
  ['what comes after a false start', [1, 2, 3], { equal: false, begins: false, holds: true }],
  ['what runs past the end', [2, 3, 4], { equal: false, begins: false, holds: false }],
  ['something longer', [1, 2, 1, 2, 3, 4], { equal: false, begins: false, holds: false }],
  ['nothing', [], { equal: false, begins: true, holds: true }],
])('compared with %s', (_what, other, { equal, begins, holds }) => {
  const mark = Uint8Array.from(other);
  expect([equalBytes(some, mark), startsWith(some, mark), includesBytes(some, mark)]).toEqual([equal, begins, holds]);
});
