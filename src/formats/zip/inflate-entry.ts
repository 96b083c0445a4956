import { crc32, inflateRawSync } from 'node:zlib';
import { damaged, unsafeEntry } from '../file-errors.ts';
import type { ZipEntry } from './zip-entry.ts';
import { checkEntrySize } from './zip-limits.ts';

/**
 * Unpacks an entry. It never takes more memory than the size that the archive declared, and that size has been checked.
 *
 * @throws HostError `damaged` for a wrong checksum, `unsafe-entry` for an entry larger than declared, `too-large`
 */
export function inflateEntry(entry: ZipEntry, fileName: string): Buffer {
  checkEntrySize(fileName, entry.name, entry.size);
  const bytes = entry.method === 0 ? Buffer.from(entry.packed) : inflate(entry, fileName);
  if (bytes.length !== entry.size) throw damaged(fileName, `${entry.name} har fel storlek`);
  if (crc32(bytes) !== entry.crc) throw damaged(fileName, `${entry.name} har fel kontrollsumma`);
  return bytes;
}

function inflate(entry: ZipEntry, fileName: string): Buffer {
  const room = Math.max(1, entry.size);
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: room, chunkSize: Math.max(64, room) });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw unsafeEntry(fileName, `${entry.name} packas upp till mer än den uppger`);
    }
    throw damaged(fileName, `${entry.name} går inte att packa upp`, cause);
  }
}
