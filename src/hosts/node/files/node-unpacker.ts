import { isAscii, isUtf8 } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { TooManyBytes, type Unpacker } from '../../../formats/zip/index.ts';

/** Where the size is known the bytes come in one piece; of a mere limit no more is taken at a time than this. */
const largestPiece = 32 * 2 ** 20;

/** Unpacks with Node's zlib, several times faster than JavaScript does. */
export const nodeUnpacker: Unpacker = { inflate, crc32, utf8 };

function inflate(packed: Uint8Array, most: number): Uint8Array {
  const room = Math.max(1, most);
  try {
    return inflateRawSync(packed, { maxOutputLength: room, chunkSize: Math.min(Math.max(64, room), largestPiece) });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw cause;
    throw new TooManyBytes(`More than ${most} bytes`, { cause });
  }
}

/** Nearly every part is ASCII, which is read faster when it is known. */
function utf8({ buffer, byteOffset, byteLength }: Uint8Array): string | undefined {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
