import { Inflate } from 'fflate';
import { concatBytes } from '../bytes/bytes.ts';
import { strictUtf8Text } from '../bytes/text.ts';
import { crc32 } from './crc-32.ts';
import { TooManyBytes, type Unpacker } from './unpacker.ts';

/**
 * Fed at a time, in bytes. Deflate makes at most 1,032 times as much of it, which is what may be taken before the limit is seen. Unpacked
 * in one go instead, fflate goes on to the end when there is no room left.
 */
const pieceSize = 16 * 1024;

/** Unpacks wherever there is JavaScript: for a page. Node has a faster one of its own. */
export const portableUnpacker: Unpacker = { inflate, crc32, utf8: strictUtf8Text };

function inflate(packed: Uint8Array, most: number): Uint8Array {
  const unpacked: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((piece, isLast) => {
    length += piece.length;
    if (length > most) throw new TooManyBytes(`More than ${most} bytes`);
    unpacked.push(piece);
    isWhole ||= isLast;
  });
  for (let at = 0; at < packed.length; at += pieceSize) {
    stream.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
  }
  if (!isWhole) throw new Error('The end is missing');
  return concatBytes(unpacked);
}
