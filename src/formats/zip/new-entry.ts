import { utf8Bytes } from '../bytes/text.ts';
import { crc32 } from './crc-32.ts';
import type { ZipEntry, ZipEntryHeader } from './zip-entry.ts';

/** Zip 2.0, made on MS-DOS: what every reader understands. */
export const version = 20;
/** The flag of a name in UTF-8. */
export const utf8Name = 0x0800;
/** 1 January 1980, the earliest time a zip can hold: the same input gives the same bytes. */
const firstDate = 0x0021;

/** A part as it is, not packed: the same in every host, with no package. */
export function storedEntry(name: string, bytes: Uint8Array): ZipEntry {
  return { name, method: 0, crc: crc32(bytes), size: bytes.length, packed: bytes, header: newHeader(name) };
}

export function newHeader(name: string): ZipEntryHeader {
  const nameBytes = utf8Bytes(name);
  const flags = nameBytes.length === name.length ? 0 : utf8Name;
  return {
    nameBytes,
    madeBy: version,
    needs: version,
    flags,
    time: 0,
    date: firstDate,
    internalAttributes: 0,
    externalAttributes: 0,
  };
}
