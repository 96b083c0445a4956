import { Inflate, inflateSync } from 'fflate';
import { concatBytes } from '../bytes/bytes.ts';
import { strictUtf8Text } from '../bytes/text.ts';
import { crc32 } from './crc-32.ts';
import { TooManyBytes, type Unpacker } from './unpacker.ts';

/** What deflate makes at most of each byte. */
const mostRatio = 1032;
/**
 * In bytes. So much is unpacked in one go, which takes a third of the time; without room fflate goes on to the end, of some 30 megabytes.
 * More is fed in pieces, and what those become is what may be taken before the limit is seen.
 */
const pieceSize = 32 * 1024;

/** Unpacks wherever there is JavaScript: for a page. Node has a faster one of its own. */
export const portableUnpacker: Unpacker = { inflate, crc32, utf8: strictUtf8Text };

function inflate(packed: Uint8Array, most: number): Uint8Array {
  return packed.length > pieceSize ? inflatePieces(packed, most) : inflateAtOnce(packed, most);
}

function inflateAtOnce(packed: Uint8Array, most: number): Uint8Array {
  // Of nothing fflate makes all the room that it is given.
  if (packed.length === 0) throw new Error('The end is missing');
  const room = new Uint8Array(Math.min(most, packed.length * mostRatio) + 1);
  const unpacked = inflateSync(packed, { out: room });
  if (unpacked.length > most) throw new TooManyBytes(`More than ${most} bytes`);
  return unpacked;
}

function inflatePieces(packed: Uint8Array, most: number): Uint8Array {
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
