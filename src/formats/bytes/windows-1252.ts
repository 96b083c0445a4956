import { latin1Text } from './text.ts';

/** What Windows has at 0x80–0x9f; the rest is as in Latin 1. Node's own decoder gives Latin 1 throughout in some versions. */
const own = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function windows1252Text(bytes: Uint8Array): string {
  return latin1Text(bytes).replace(/[\x80-\x9f]/g, (control) => own[control.charCodeAt(0) - 0x80] ?? control);
}

/** The byte of a character outside Latin 1 and of a control character at 0x80–0x9f; `undefined` where Windows has none. */
export function windows1252Byte(character: string): number | undefined {
  const place = own.indexOf(character);
  return place < 0 ? undefined : 0x80 + place;
}
