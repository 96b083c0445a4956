/** The character that stands for what is none: U+FFFD. */
const replacement = 0xfffd;

/** What TextEncoder gives, for a host that lacks it: Excel's scripts do when a flow runs them. */
export function encodeUtf8(text: string): Uint8Array {
  // A unit of UTF-16 takes at most three bytes.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const character = code >= 0xd800 && code <= 0xdfff ? replacement : code;
    if (character > 0xffff) at += 1;
    if (character < 0x80) bytes[length++] = character;
    else if (character < 0x800) {
      bytes[length++] = 0xc0 | (character >> 6);
      bytes[length++] = 0x80 | (character & 0x3f);
    } else if (character < 0x10000) {
      bytes[length++] = 0xe0 | (character >> 12);
      bytes[length++] = 0x80 | ((character >> 6) & 0x3f);
      bytes[length++] = 0x80 | (character & 0x3f);
    } else {
      bytes[length++] = 0xf0 | (character >> 18);
      bytes[length++] = 0x80 | ((character >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((character >> 6) & 0x3f);
      bytes[length++] = 0x80 | (character & 0x3f);
    }
  }
  return bytes.slice(0, length);
}
