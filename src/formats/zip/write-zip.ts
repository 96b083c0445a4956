import { concatBytes, viewOf } from '../bytes/bytes.ts';
import { utf8Name, version } from './new-entry.ts';
import type { ZipEntry } from './zip-entry.ts';

const localHeaderSignature = 0x04034b50;
const directoryRecordSignature = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** Writes the entries in their order, their packed bytes as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localHeader(entry);
    const { nameBytes } = entry.header;
    bodies.push(local, nameBytes, entry.packed);
    directory.push(directoryRecord(entry, offset), nameBytes);
    offset += local.length + nameBytes.length + entry.packed.length;
  }
  const directoryBytes = directory.reduce((total, { length }) => total + length, 0);
  const endBytes = new Uint8Array(22);
  const end = viewOf(endBytes);
  end.setUint32(0, endOfDirectory, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directoryBytes, true);
  end.setUint32(16, offset, true);
  return concatBytes([...bodies, ...directory, endBytes]);
}

/** Fields that the local header and the directory record share, in the same order (APPNOTE 4.3.7, 4.3.12). */
function writeShared(target: DataView, at: number, { method, crc, size, packed, header }: ZipEntry): void {
  target.setUint16(at, version, true);
  // Only the flag for names in UTF-8 stays: sizes stand in the header, so there is no descriptor behind the data.
  target.setUint16(at + 2, header.flags & utf8Name, true);
  target.setUint16(at + 4, method, true);
  target.setUint16(at + 6, header.time, true);
  target.setUint16(at + 8, header.date, true);
  target.setUint32(at + 10, crc, true);
  target.setUint32(at + 14, packed.length, true);
  target.setUint32(at + 18, size, true);
  target.setUint16(at + 22, header.nameBytes.length, true);
}

function localHeader(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(30);
  const local = viewOf(bytes);
  local.setUint32(0, localHeaderSignature, true);
  writeShared(local, 4, entry);
  return bytes;
}

function directoryRecord(entry: ZipEntry, offset: number): Uint8Array {
  const bytes = new Uint8Array(46);
  const record = viewOf(bytes);
  record.setUint32(0, directoryRecordSignature, true);
  record.setUint16(4, entry.header.madeBy, true);
  writeShared(record, 6, entry);
  record.setUint16(36, entry.header.internalAttributes, true);
  record.setUint32(38, entry.header.externalAttributes, true);
  record.setUint32(42, offset, true);
  return bytes;
}
