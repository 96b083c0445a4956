import {
  latin1Bytes,
  latin1Text,
  strictUtf8Text,
  utf8Bytes,
  utf8Text,
  utf16Bytes,
  utf16Text,
} from '../../../src/formats/bytes/text.ts';

const texts = ['', 'Åtgärd 1', '\ufeffmed märke', '𝄞 och €', 'långt '.repeat(5000)];

test.each(texts)('text %# is the same in UTF-8 and UTF-16 as Node has it, and is read again', (text) => {
  expect(Buffer.from(utf8Bytes(text))).toEqual(Buffer.from(text, 'utf8'));
  expect(utf8Text(utf8Bytes(text))).toBe(text);
  expect(strictUtf8Text(utf8Bytes(text))).toBe(text);
  expect(Buffer.from(utf16Bytes(text, 'little-endian'))).toEqual(Buffer.from(text, 'utf16le'));
  expect(Buffer.from(utf16Bytes(text, 'big-endian'))).toEqual(Buffer.from(text, 'utf16le').swap16());
  expect(utf16Text(utf16Bytes(text, 'little-endian'), 'little-endian')).toBe(text);
  expect(utf16Text(utf16Bytes(text, 'big-endian'), 'big-endian')).toBe(text);
});

test('every byte is a character of Latin 1', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(latin1Text(bytes)).toBe(Buffer.from(bytes).toString('latin1'));
  expect(latin1Bytes(latin1Text(bytes))).toEqual(bytes);
});

test('what is no UTF-8 is told, or becomes replacement characters', () => {
  expect(strictUtf8Text(Uint8Array.of(0x41, 0xe5))).toBeUndefined();
  expect(utf8Text(Uint8Array.of(0x41, 0xe5))).toBe('A\ufffd');
});

test('in UTF-16 a lone surrogate is kept and an odd byte left out', () => {
  expect(utf16Text(Uint8Array.of(0x00, 0xd8, 0x41), 'little-endian')).toBe('\ud800');
});
