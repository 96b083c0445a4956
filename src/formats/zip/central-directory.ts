import { damaged, tooLarge, truncated } from '../file-errors.ts';
import type { ZipEntryHeader } from './zip-entry.ts';
import { ZIP_LIMITS } from './zip-limits.ts';

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const DIRECTORY_RECORD = 0x02014b50;
const END_BYTES = 22;
const RECORD_BYTES = 46;
const MAX_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/** One line of the list at the end of the archive. */
export interface DirectoryRecord {
  readonly header: ZipEntryHeader;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry itself begins, in bytes from the start of the file. */
  readonly offset: number;
}

/** Reads the central directory (APPNOTE 4.3.12–4.3.16, zip64 included) without unpacking anything. */
export function readCentralDirectory(bytes: Buffer, fileName: string): DirectoryRecord[] {
  const { count, offset } = findDirectory(bytes, fileName);
  if (count > ZIP_LIMITS.entries) throw tooLarge(fileName, `den har fler än ${ZIP_LIMITS.entries} delar`);
  const records: DirectoryRecord[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    if (position + RECORD_BYTES > bytes.length) throw truncated(fileName);
    if (bytes.readUInt32LE(position) !== DIRECTORY_RECORD) throw damaged(fileName, 'zip-filens innehållsförteckning');
    const nameEnd = position + RECORD_BYTES + bytes.readUInt16LE(position + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(position + 30);
    const end = extraEnd + bytes.readUInt16LE(position + 32);
    if (end > bytes.length) throw truncated(fileName);
    records.push(readRecord(bytes, position, nameEnd, extraEnd));
    position = end;
  }
  return records;
}

function findDirectory(bytes: Buffer, fileName: string): { count: number; offset: number } {
  const lowest = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT);
  for (let end = bytes.length - END_BYTES; end >= lowest; end--) {
    if (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) continue;
    if (end + END_BYTES + bytes.readUInt16LE(end + 20) > bytes.length) continue;
    const count = bytes.readUInt16LE(end + 10);
    const offset = bytes.readUInt32LE(end + 16);
    if (count !== 0xffff && offset !== IN_ZIP64) return { count, offset };
    return findDirectory64(bytes, end, fileName) ?? { count, offset };
  }
  throw truncated(fileName);
}

function findDirectory64(bytes: Buffer, end: number, fileName: string): { count: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50) return undefined;
  const position = Number(bytes.readBigUInt64LE(locator + 8));
  if (position + 56 > bytes.length || bytes.readUInt32LE(position) !== END_OF_DIRECTORY_64) {
    throw damaged(fileName, 'zip-filens innehållsförteckning');
  }
  return {
    count: Number(bytes.readBigUInt64LE(position + 32)),
    offset: Number(bytes.readBigUInt64LE(position + 48)),
  };
}

function readRecord(bytes: Buffer, at: number, nameEnd: number, extraEnd: number): DirectoryRecord {
  const wide = wideNumbers(bytes.subarray(nameEnd, extraEnd));
  const number = (position: number): number => {
    const value = bytes.readUInt32LE(position);
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
  };
  const size = number(at + 24);
  const packedSize = number(at + 20);
  return {
    header: {
      nameBytes: bytes.subarray(at + RECORD_BYTES, nameEnd),
      madeBy: bytes.readUInt16LE(at + 4),
      needs: bytes.readUInt16LE(at + 6),
      flags: bytes.readUInt16LE(at + 8),
      time: bytes.readUInt16LE(at + 12),
      date: bytes.readUInt16LE(at + 14),
      internalAttributes: bytes.readUInt16LE(at + 36),
      externalAttributes: bytes.readUInt32LE(at + 38),
    },
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    size,
    packedSize,
    offset: number(at + 42),
  };
}

/** The 64-bit numbers of the zip64 extra field, in their order: size, packed size, offset, each only where needed. */
function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 0x0001) {
      const field = extra.subarray(at + 4, at + 4 + length);
      return Array.from({ length: Math.floor(field.length / 8) }, (_, index) =>
        Number(field.readBigUInt64LE(index * 8)),
      );
    }
    at += 4 + length;
  }
  return [];
}
