import { isAscii, isUtf8 } from 'node:buffer';
import { damaged } from '../file-errors.ts';
import type { XmlSource } from './xml-source.ts';

/** How the bytes of a part spell its characters (XML 1.0, appendix F), so that it can be written back the same way. */
export type XmlEncoding =
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

const DECLARED = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/;
const UTF_8 = /^utf-?8$/i;
const LATIN_1 = /^(iso-8859-1|latin-?1)$/i;
const WINDOWS_1252 = /^(windows-|cp)1252$/i;

/** Decodes a part, without its byte order mark. @throws HostError `damaged` when the bytes do not fit the encoding */
export function decodeXml(bytes: Buffer, source: XmlSource): XmlText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: bytes.subarray(2).toString('utf16le'), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: bigEndian(bytes.subarray(2)), encoding: 'utf-16be' };
  if (bytes[0] === 0x3c && bytes[1] === 0) return { text: bytes.toString('utf16le'), encoding: 'utf-16le' };
  if (bytes[0] === 0 && bytes[1] === 0x3c) return { text: bigEndian(bytes), encoding: 'utf-16be' };
  const declared = DECLARED.exec(bytes.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), encoding: UTF_8.test(declared) ? 'utf-8' : 'us-ascii' };
  if (LATIN_1.test(declared)) return { text: bytes.toString('latin1'), encoding: 'iso-8859-1' };
  if (WINDOWS_1252.test(declared)) return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
  if (!UTF_8.test(declared) || !isUtf8(bytes)) {
    throw damaged(source.fileName, `${source.part} har tecken som inte går att läsa`);
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked
    ? { text: bytes.toString('utf8', 3), encoding: 'utf-8-bom' }
    : { text: bytes.toString('utf8'), encoding: 'utf-8' };
}

/** The reverse of {@link decodeXml}. Characters that a one-byte encoding lacks become character references. */
export function encodeXml({ text, encoding }: XmlText): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'iso-8859-1':
      return Buffer.from(text.replace(/[^\0-\xff]/gu, reference), 'latin1');
    case 'windows-1252':
      return toWindows1252(text);
    case 'us-ascii':
      return Buffer.from(text.replace(/[^\0-\x7f]/gu, reference), 'latin1');
  }
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** What Windows has at 0x80–0x9f; the rest is as in Latin 1. Node's own decoder for it gives Latin 1 throughout. */
const WINDOWS_OWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS_OWN[control.charCodeAt(0) - 0x80] ?? control);
}

/** Not as references where there is a byte, since a reference cannot stand in a comment or a name. */
function toWindows1252(text: string): Buffer {
  const bytes = text.replace(/[^\0-\x7f\xa0-\xff]/gu, (character) => {
    const place = WINDOWS_OWN.indexOf(character);
    return place < 0 ? reference(character) : String.fromCharCode(0x80 + place);
  });
  return Buffer.from(bytes, 'latin1');
}

function bigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}
