import { latin1Bytes, latin1Text } from './text.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const letterCodes = latin1Bytes(alphabet);
const padding = '='.charCodeAt(0);
/** The value of each letter by its character code; `NONE` for what is no letter. */
const none = 0xff;
const values = /* @__PURE__ */ valuesOfLetters();

function valuesOfLetters(): Uint8Array {
  const byCode = new Uint8Array(128).fill(none);
  letterCodes.forEach((letter, value) => {
    byCode[letter] = value;
  });
  return byCode;
}

/** Base64 with padding (RFC 4648, section 4). Google's script engine lacks the functions that browsers and Node have for it. */
export function toBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let place = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    letters[place++] = letterCodes[bits >> 18]!;
    letters[place++] = letterCodes[(bits >> 12) & 63]!;
    letters[place++] = letterCodes[(bits >> 6) & 63]!;
    letters[place++] = letterCodes[bits & 63]!;
  }
  letters.fill(padding, letters.length - ((3 - (bytes.length % 3)) % 3));
  return latin1Text(letters);
}

/** The reverse of {@link toBase64}. What is no letter of the alphabet is passed over, padding too. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? none;
    if (value === none) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = bits >> count;
  }
  return bytes.subarray(0, length);
}
