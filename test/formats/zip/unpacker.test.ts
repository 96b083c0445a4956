import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { portableUnpacker } from '../../../src/formats/zip/portable-unpacker.ts';
import { TooManyBytes, type Unpacker } from '../../../src/formats/zip/unpacker.ts';
import { nodeUnpacker } from '../../../src/hosts/node/files/node-unpacker.ts';

const unpackers: [string, Unpacker][] = [
  ['the portable one', portableUnpacker],
  ['that of Node', nodeUnpacker],
];
const text = Buffer.from('Risk;Åtgärd;Ansvarig\n'.repeat(20_000));

describe.each(unpackers)('%s', (_name, { inflate, crc32: checksum, utf8 }) => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a byte', Buffer.from('a')],
    ['a long text', text],
    ['what does not compress', randomBytes(100_000)],
  ])('unpacks %s, whoever packed it', (_what, bytes) => {
    for (const packed of [deflateRawSync(bytes), deflateSync(bytes)]) {
      expect(Buffer.from(inflate(packed, bytes.length)).equals(bytes)).toBe(true);
    }
  });

  test.each([0, 1, 100, text.length - 1])('refuses to unpack to more than %i bytes', (most) => {
    expect(() => inflate(deflateRawSync(text), most)).toThrow(TooManyBytes);
  });

  test.each([
    ['whose end is missing', deflateRawSync(text).subarray(0, -5)],
    ['of which there is nothing', Buffer.alloc(0)],
    ['that are no deflate', Buffer.from('fffefdfcfb', 'hex')],
  ])('refuses bytes %s', (_what, packed) => {
    const attempt = () => inflate(packed, text.length);
    expect(attempt).toThrow();
    expect(attempt).not.toThrow(TooManyBytes);
  });

  test('passes over what comes behind the end', () => {
    const packed = Buffer.concat([deflateRawSync(text), Buffer.from('mer')]);
    expect(Buffer.from(inflate(packed, text.length)).equals(text)).toBe(true);
  });

  test('stops a bomb of a megabyte, and one whose end is missing', () => {
    const bomb = deflateRawSync(Buffer.alloc(2 ** 20));
    expect(() => inflate(bomb, 1000)).toThrow(TooManyBytes);
    expect(() => inflate(bomb.subarray(0, -3), 1000)).toThrow();
  });

  test('counts the checksum that Node counts, for every length', () => {
    for (let length = 0; length < 40; length++) {
      const bytes = randomBytes(length);
      expect(checksum(bytes)).toBe(crc32(bytes));
    }
  });
  test.each([
    ['ASCII', Buffer.from('<a/>'), '<a/>'],
    ['a byte order mark and letters', Buffer.from('\ufeff<å>€𝄞'), '\ufeff<å>€𝄞'],
    ['nothing', Buffer.alloc(0), ''],
    ['a letter of Latin 1', Buffer.from([0x41, 0xe5]), undefined],
  ])('reads %s as UTF-8', (_what, bytes, expected) => {
    expect(utf8(bytes)).toBe(expected);
  });
});
