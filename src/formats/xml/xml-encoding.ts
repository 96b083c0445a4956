import { latin1Bytes, latin1Text, utf8Bytes, utf8Text, utf16Bytes, utf16Text } from '../bytes/text.ts';
import { windows1252Byte, windows1252Text } from '../bytes/windows-1252.ts';
import { damaged } from '../file-errors.ts';
import type { Unpacker } from '../zip/unpacker.ts';
import type { XmlSource } from './xml-source.ts';

/** How the bytes of a part spell its characters (XML 1.0, appendix F), so that it can be written back the same way. */
type XmlEncoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16be'
  | 'iso-8859-1'
  | 'windows-1252'
  /** Nothing but ASCII under some other name, so that what is added has to be ASCII too. */
  | 'us-ascii';

export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

const declaration = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/;
const utf8Name = /^utf-?8$/i;
const latin1 = /^(iso-8859-1|latin-?1)$/i;
const windows1252 = /^(windows-|cp)1252$/i;

/** Decodes a part, without its byte order mark. @throws HostError `damaged` when the bytes do not fit the encoding */
export function decodeXml(bytes: Uint8Array, source: XmlSource, { utf8 }: Pick<Unpacker, 'utf8'>): XmlText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  if (first === 0x3c && second === 0) return utf16(bytes, 'utf-16le');
  if (first === 0 && second === 0x3c) return utf16(bytes, 'utf-16be');
  const declared = declaration.exec(latin1Text(bytes.subarray(0, 200)))?.[1] ?? 'utf-8';
  const isUtf8 = utf8Name.test(declared);
  if (!isUtf8 && bytes.every((byte) => byte < 0x80)) return { text: utf8Text(bytes), encoding: 'us-ascii' };
  if (latin1.test(declared)) return { text: latin1Text(bytes), encoding: 'iso-8859-1' };
  if (windows1252.test(declared)) return { text: windows1252Text(bytes), encoding: 'windows-1252' };
  const text = isUtf8 ? utf8(bytes) : undefined;
  if (text === undefined) throw damaged(`${source.part} har tecken som inte går att läsa`);
  return text.startsWith('\ufeff') ? { text: text.slice(1), encoding: 'utf-8-bom' } : { text, encoding: 'utf-8' };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): XmlText {
  return { text: utf16Text(bytes, encoding === 'utf-16le' ? 'little-endian' : 'big-endian'), encoding };
}

/** The reverse of {@link decodeXml}. Characters that a one-byte encoding lacks become character references. */
export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return utf8Bytes(text);
    case 'utf-8-bom':
      return utf8Bytes(`\ufeff${text}`);
    case 'utf-16le':
      return utf16Bytes(`\ufeff${text}`, 'little-endian');
    case 'utf-16be':
      return utf16Bytes(`\ufeff${text}`, 'big-endian');
    case 'iso-8859-1':
      return latin1Bytes(text.replace(/[^\0-\xff]/gu, reference));
    case 'windows-1252':
      return latin1Bytes(text.replace(/[^\0-\x7f\xa0-\xff]/gu, windowsCharacter));
    case 'us-ascii':
      return latin1Bytes(text.replace(/[^\0-\x7f]/gu, reference));
  }
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** Not as a reference where there is a byte, since a reference cannot stand in a comment or a name. */
function windowsCharacter(character: string): string {
  const byte = windows1252Byte(character);
  return byte === undefined ? reference(character) : String.fromCharCode(byte);
}
