import { isAscii, isUtf8 } from 'node:buffer';
import { damaged } from '../file-errors.ts';
import type { XmlSource } from './xml-source.ts';

/** How the bytes of a part spell its characters (XML 1.0, appendix F), so that it can be written back the same way. */
export type XmlEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'iso-8859-1';

export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

const ONE_BYTE_ENCODINGS = /^(iso-8859-1|latin-?1|windows-1252)$/i;

/** Decodes a part, without its byte order mark. @throws HostError `damaged` when the bytes do not fit the encoding */
export function decodeXml(bytes: Buffer, source: XmlSource): XmlText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: bytes.subarray(2).toString('utf16le'), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: bigEndian(bytes.subarray(2)), encoding: 'utf-16be' };
  if (bytes[0] === 0x3c && bytes[1] === 0) return { text: bytes.toString('utf16le'), encoding: 'utf-16le' };
  if (bytes[0] === 0 && bytes[1] === 0x3c) return { text: bigEndian(bytes), encoding: 'utf-16be' };
  if (isAscii(bytes)) return { text: bytes.toString('latin1'), encoding: 'utf-8' };
  const declared = /^<\?xml[^>]*encoding=["']([^"']+)/.exec(bytes.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
  if (ONE_BYTE_ENCODINGS.test(declared)) return { text: bytes.toString('latin1'), encoding: 'iso-8859-1' };
  if (!/^utf-?8$/i.test(declared) || !isUtf8(bytes)) {
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
      return Buffer.from(
        text.replace(/[^\0-\xff]/gu, (character) => `&#${character.codePointAt(0)};`),
        'latin1',
      );
  }
}

function bigEndian(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}
