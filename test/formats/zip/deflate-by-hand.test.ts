import { deflateSync, inflateSync } from 'fflate';
import { inflateByHand, storeDeflated } from '../../../src/formats/zip/index.ts';
import { TooManyBytes } from '../../../src/formats/zip/unpacker.ts';

const limit = 1_000_000;

function text(length: number): Uint8Array {
  const words = Array.from({ length }, (_, index) => `Åtgärd ${(index * 7919) % 1000} ${'ab'.repeat(index % 9)};`);
  return new TextEncoder().encode(words.join(''));
}

const noise = Uint8Array.from({ length: 200_000 }, (_, index) => (index * index * 31 + (index >> 3) * 17) & 0xff);

const contents: [name: string, bytes: Uint8Array][] = [
  ['nothing', new Uint8Array()],
  ['a word', text(1)],
  ['text that repeats', text(5000)],
  ['noise in several blocks', noise],
];

describe('deflate without a package', () => {
  test.each(contents)('what is stored is read by others: %s', (_, bytes) => {
    expect(Buffer.from(inflateSync(storeDeflated(bytes))).equals(Buffer.from(bytes))).toBe(true);
  });

  describe.each(contents)('reads what others have packed: %s', (_, bytes) => {
    test.each([0, 1, 6, 9] as const)('at level %i', (level) => {
      const unpacked = inflateByHand(deflateSync(bytes, { level }), limit);
      expect(Buffer.from(unpacked).equals(Buffer.from(bytes))).toBe(true);
    });
  });

  test.each([
    ['too much', deflateSync(text(5000)), 1000, TooManyBytes],
    ['an end that is missing', deflateSync(text(5000)).subarray(0, 2000), limit, /end is missing/],
    ['no deflate', Uint8Array.of(7, 255, 255), limit, /kind of block/],
  ] as const)('refuses %s', (_, packed, most, error) => {
    expect(() => inflateByHand(packed, most)).toThrow(error as RegExp);
  });
});
