import { damaged, unsafeEntry } from '../file-errors.ts';
import { TooManyBytes, type Unpacker } from './unpacker.ts';
import type { ZipEntry } from './zip-entry.ts';
import { checkEntrySize } from './zip-limits.ts';

/**
 * Unpacks an entry. It never takes more memory than the size that the archive declared, and that size has been checked.
 *
 * @throws HostError `damaged` for a wrong checksum, `unsafe-entry` for an entry larger than declared, `too-large`
 */
export function inflateEntry(entry: ZipEntry, unpacker: Unpacker): Uint8Array {
  checkEntrySize(entry.name, entry.size);
  const bytes = entry.method === 0 ? entry.packed : inflate(entry, unpacker);
  if (bytes.length !== entry.size) throw damaged(`${entry.name} har fel storlek`);
  if (unpacker.crc32(bytes) !== entry.crc) throw damaged(`${entry.name} har fel kontrollsumma`);
  return bytes;
}

function inflate(entry: ZipEntry, unpacker: Unpacker): Uint8Array {
  try {
    return unpacker.inflate(entry.packed, entry.size);
  } catch (cause) {
    if (cause instanceof TooManyBytes) throw unsafeEntry(`${entry.name} packas upp till mer än den uppger`);
    throw damaged(`${entry.name} går inte att packa upp`, cause);
  }
}
