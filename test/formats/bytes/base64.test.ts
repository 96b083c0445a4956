import { randomBytes } from 'node:crypto';
import { fromBase64, toBase64 } from '../../../src/formats/bytes/base64.ts';

test('every length is written as Node writes it, and read again', () => {
  for (let length = 0; length <= 100; length++) {
    const bytes = randomBytes(length);
    const text = toBase64(bytes);
    expect(text).toBe(bytes.toString('base64'));
    expect(Buffer.from(fromBase64(text))).toEqual(bytes);
  }
});

test('line breaks are passed over', () => {
  expect(fromBase64('Zm9v\r\nYmE=')).toEqual(Uint8Array.from(Buffer.from('fooba')));
});
