/** What Windows-1252 has for the bytes 80–9F; else it is Latin-1. Node's own decoder leaves them out in some versions. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A text file as text, whatever program wrote it: UTF-16 by its byte order mark, else UTF-8, else, since it cannot be that,
 * Windows-1252, as Excel in Swedish saves a CSV file. The byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const latin1 = Buffer.from(bytes).toString('latin1');
    return latin1.replace(/[\u0080-\u009f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? character);
  }
}
