import { crc32, deflateRawSync } from 'node:zlib';
import type { ZipEntry, ZipEntryHeader } from './zip-entry.ts';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_RECORD = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Zip 2.0, made on MS-DOS: what every reader understands. */
const VERSION = 20;
/** 1 January 1980, the earliest time a zip can hold: the same input gives the same bytes. */
const FIRST_DATE = 0x0021;
const UTF8_NAME = 0x0800;

/** Packs a part; `header` is that of the entry it replaces, if any. */
export function packEntry(name: string, bytes: Uint8Array, header: ZipEntryHeader = newHeader(name)): ZipEntry {
  const packed = deflateRawSync(bytes, { level: 6 });
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed, header };
}

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
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

function newHeader(name: string): ZipEntryHeader {
  const nameBytes = Buffer.from(name, 'utf8');
  const flags = nameBytes.length === name.length ? 0 : UTF8_NAME;
  return {
    nameBytes,
    madeBy: VERSION,
    needs: VERSION,
    flags,
    time: 0,
    date: FIRST_DATE,
    internalAttributes: 0,
    externalAttributes: 0,
  };
}

/** Fields that the local header and the directory record share, in the same order (APPNOTE 4.3.7, 4.3.12). */
function writeShared(target: Buffer, at: number, { method, crc, size, packed, header }: ZipEntry): void {
  target.writeUInt16LE(VERSION, at);
  // Only the flag for names in UTF-8 stays: sizes stand in the header, so there is no descriptor behind the data.
  target.writeUInt16LE(header.flags & UTF8_NAME, at + 2);
  target.writeUInt16LE(method, at + 4);
  target.writeUInt16LE(header.time, at + 6);
  target.writeUInt16LE(header.date, at + 8);
  target.writeUInt32LE(crc, at + 10);
  target.writeUInt32LE(packed.length, at + 14);
  target.writeUInt32LE(size, at + 18);
  target.writeUInt16LE(header.nameBytes.length, at + 22);
}

function localHeader(entry: ZipEntry): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(LOCAL_HEADER, 0);
  writeShared(local, 4, entry);
  return local;
}

function directoryRecord(entry: ZipEntry, offset: number): Buffer {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(DIRECTORY_RECORD, 0);
  record.writeUInt16LE(entry.header.madeBy, 4);
  writeShared(record, 6, entry);
  record.writeUInt16LE(entry.header.internalAttributes, 36);
  record.writeUInt32LE(entry.header.externalAttributes, 38);
  record.writeUInt32LE(offset, 42);
  return record;
}
