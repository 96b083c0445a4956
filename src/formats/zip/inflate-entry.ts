import { damaged, unsafeEntry } from '../file-errors.ts';
import { type Inflater, TooManyBytes } from './inflater.ts';
import type { ZipEntry } from './zip-entry.ts';
import { checkEntrySize } from './zip-limits.ts';

/**
 * Unpacks an entry. It never takes more memory than the size that the archive declared, and that size has been checked.
 *
 * @throws HostError `damaged` for a wrong checksum, `unsafe-entry` for an entry larger than declared, `too-large`
 */
export function inflateEntry(entry: ZipEntry, fileName: string, inflater: Inflater): Uint8Array {
  checkEntrySize(fileName, entry.name, entry.size);
  const bytes = entry.method === 0 ? entry.packed : inflate(entry, fileName, inflater);
  if (bytes.length !== entry.size) throw damaged(fileName, `${entry.name} har fel storlek`);
  if (inflater.crc32(bytes) !== entry.crc) throw damaged(fileName, `${entry.name} har fel kontrollsumma`);
  return bytes;
}

function inflate(entry: ZipEntry, fileName: string, inflater: Inflater): Uint8Array {
  try {
    return inflater.inflate(entry.packed, entry.size);
  } catch (cause) {
    if (cause instanceof TooManyBytes) throw unsafeEntry(fileName, `${entry.name} packas upp till mer än den uppger`);
    throw damaged(fileName, `${entry.name} går inte att packa upp`, cause);
  }
}
