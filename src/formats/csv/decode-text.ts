import { strictUtf8Text } from '../bytes/text.ts';
import { windows1252Text } from '../bytes/windows-1252.ts';

/**
 * A text file as text, whatever program wrote it: UTF-16 by its byte order mark, else UTF-8, else, since it cannot be that,
 * Windows-1252, as Excel in Swedish saves a CSV file. The byte order mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = strictUtf8Text(bytes);
  if (text === undefined) return windows1252Text(bytes);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
