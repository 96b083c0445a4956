import { encodeUtf8 } from './utf-8.ts';

// Marked as pure, so that a host that lacks one of them and does not use it gets the rest.
const encoder = /* @__PURE__ */ ownEncoder();
/** A byte order mark is kept as a character, so that whoever reads knows of it. */
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });
const strictDecoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
/** Arguments that a call of a function surely takes. */
const chunk = 8192;

/** A surrogate without its other half becomes the replacement character. */
export function utf8Bytes(text: string): Uint8Array {
  return encoder === undefined ? encodeUtf8(text) : encoder.encode(text);
}

/** `undefined` where the host has none. */
function ownEncoder(): TextEncoder | undefined {
  return typeof TextEncoder === 'undefined' ? undefined : new TextEncoder();
}

/** What is no UTF-8 becomes replacement characters. */
export function utf8Text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** `undefined` for bytes that are no UTF-8. */
export function strictUtf8Text(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Each byte as the character with its number (ISO 8859-1, with control characters at 0x80–0x9f). */
export function latin1Text(bytes: Uint8Array): string {
  return charactersOf(bytes);
}

/** The reverse of {@link latin1Text}, for characters up to U+00FF. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Every surrogate is kept, paired or not; an odd byte at the end is left out. */
export function utf16Text(bytes: Uint8Array, order: 'little-endian' | 'big-endian'): string {
  const [low, high] = order === 'little-endian' ? [0, 1] : [1, 0];
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at++) units[at] = bytes[2 * at + low]! | (bytes[2 * at + high]! << 8);
  return charactersOf(units);
}

/** The reverse of {@link utf16Text}. */
export function utf16Bytes(text: string, order: 'little-endian' | 'big-endian'): Uint8Array {
  const [low, high] = order === 'little-endian' ? [0, 1] : [1, 0];
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[2 * at + low] = text.charCodeAt(at);
    bytes[2 * at + high] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

function charactersOf(codes: Uint8Array | Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += chunk) {
    // Spread, each code would go through an iterator.
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, at + chunk));
  }
  return text;
}
