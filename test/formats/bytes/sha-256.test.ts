import { createHash, randomBytes } from 'node:crypto';
import { sha256Hex } from '../../../src/formats/bytes/sha-256.ts';
import { utf8Bytes } from '../../../src/formats/bytes/text.ts';

// NIST, Examples with Intermediate Values, SHA-256.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the checksum of %j', (text, sum) => {
  expect(sha256Hex(utf8Bytes(text))).toBe(sum);
});

test('the checksum of every length up to 300 bytes, and of a part of a buffer, is that of Node', () => {
  for (let length = 0; length <= 300; length++) {
    const bytes = randomBytes(length + 3).subarray(3);
    expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
