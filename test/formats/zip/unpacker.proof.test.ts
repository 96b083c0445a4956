import { deflateRawSync } from 'node:zlib';
import { portableUnpacker } from '../../../src/formats/zip/portable-unpacker.ts';
import { TooManyBytes, type Unpacker } from '../../../src/formats/zip/unpacker.ts';
import { nodeUnpacker } from '../../../src/hosts/node/files/node-unpacker.ts';

describe.each<[string, Unpacker]>([
  ['the portable one', portableUnpacker],
  ['that of Node', nodeUnpacker],
])('%s', (_name, { inflate }) => {
  test('stops a bomb long before its end, which is missing', () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 2 ** 20)).subarray(0, -10);
    expect(() => inflate(bomb, 1000)).toThrow(TooManyBytes);
  });

  test('stops a small bomb, and one whose end is missing', () => {
    const bomb = deflateRawSync(Buffer.alloc(8 * 2 ** 20));
    expect(() => inflate(bomb, 1000)).toThrow(TooManyBytes);
    expect(() => inflate(bomb.subarray(0, -3), 1000)).toThrow();
  });
});
