import { viewOf } from '../bytes/bytes.ts';
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
export function readCentralDirectory(bytes: Uint8Array): DirectoryRecord[] {
  const view = viewOf(bytes);
  const { count, offset } = findDirectory(view);
  if (count > ZIP_LIMITS.entries) throw tooLarge(`den har fler än ${ZIP_LIMITS.entries} delar`);
  const records: DirectoryRecord[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    if (position + RECORD_BYTES > bytes.length) throw truncated();
    if (view.getUint32(position, true) !== DIRECTORY_RECORD) throw damaged('zip-filens innehållsförteckning');
    const nameEnd = position + RECORD_BYTES + view.getUint16(position + 28, true);
    const extraEnd = nameEnd + view.getUint16(position + 30, true);
    const end = extraEnd + view.getUint16(position + 32, true);
    if (end > bytes.length) throw truncated();
    records.push(readRecord(bytes, view, position, nameEnd, extraEnd));
    position = end;
  }
  return records;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let end = view.byteLength - END_BYTES; end >= lowest; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    if (end + END_BYTES + view.getUint16(end + 20, true) > view.byteLength) continue;
    const count = view.getUint16(end + 10, true);
    const offset = view.getUint32(end + 16, true);
    if (count !== 0xffff && offset !== IN_ZIP64) return { count, offset };
    return findDirectory64(view, end) ?? { count, offset };
  }
  throw truncated();
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return undefined;
  const position = Number(view.getBigUint64(locator + 8, true));
  if (position + 56 > view.byteLength || view.getUint32(position, true) !== END_OF_DIRECTORY_64) {
    throw damaged('zip-filens innehållsförteckning');
  }
  return {
    count: Number(view.getBigUint64(position + 32, true)),
    offset: Number(view.getBigUint64(position + 48, true)),
  };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, nameEnd: number, extraEnd: number): DirectoryRecord {
  const wide = wideNumbers(bytes.subarray(nameEnd, extraEnd));
  const number = (position: number): number => {
    const value = view.getUint32(position, true);
    return value === IN_ZIP64 ? (wide.shift() ?? value) : value;
  };
  const size = number(at + 24);
  const packedSize = number(at + 20);
  return {
    header: {
      nameBytes: bytes.subarray(at + RECORD_BYTES, nameEnd),
      madeBy: view.getUint16(at + 4, true),
      needs: view.getUint16(at + 6, true),
      flags: view.getUint16(at + 8, true),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
    },
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packedSize,
    offset: number(at + 42),
  };
}

/** The 64-bit numbers of the zip64 extra field, in their order: size, packed size, offset, each only where needed. */
function wideNumbers(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 0x0001) {
      const field = viewOf(extra.subarray(at + 4, at + 4 + length));
      return Array.from({ length: Math.floor(field.byteLength / 8) }, (_, index) =>
        Number(field.getBigUint64(index * 8, true)),
      );
    }
    at += 4 + length;
  }
  return [];
}
