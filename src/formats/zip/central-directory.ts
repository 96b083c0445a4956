import { viewOf } from '../bytes/bytes.ts';
import { damaged, tooLarge, truncated } from '../file-errors.ts';
import type { ZipEntryHeader } from './zip-entry.ts';
import { zipLimits } from './zip-limits.ts';

const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const directoryRecord = 0x02014b50;
const endBytes = 22;
const recordBytes = 46;
const maxComment = 0xffff;
const inZip64 = 0xffffffff;

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
  if (count > zipLimits.entries) throw tooLarge(`den har fler än ${zipLimits.entries} delar`);
  const records: DirectoryRecord[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    if (position + recordBytes > bytes.length) throw truncated();
    if (view.getUint32(position, true) !== directoryRecord) throw damaged('zip-filens innehållsförteckning');
    const nameEnd = position + recordBytes + view.getUint16(position + 28, true);
    const extraEnd = nameEnd + view.getUint16(position + 30, true);
    const end = extraEnd + view.getUint16(position + 32, true);
    if (end > bytes.length) throw truncated();
    records.push(readRecord(bytes, view, position, nameEnd, extraEnd));
    position = end;
  }
  return records;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - endBytes - maxComment);
  for (let end = view.byteLength - endBytes; end >= lowest; end--) {
    if (view.getUint32(end, true) !== endOfDirectory) continue;
    if (end + endBytes + view.getUint16(end + 20, true) > view.byteLength) continue;
    const count = view.getUint16(end + 10, true);
    const offset = view.getUint32(end + 16, true);
    if (count !== 0xffff && offset !== inZip64) return { count, offset };
    return findDirectory64(view, end) ?? { count, offset };
  }
  throw truncated();
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return undefined;
  const position = Number(view.getBigUint64(locator + 8, true));
  if (position + 56 > view.byteLength || view.getUint32(position, true) !== endOfDirectory64) {
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
    return value === inZip64 ? (wide.shift() ?? value) : value;
  };
  const size = number(at + 24);
  const packedSize = number(at + 20);
  return {
    header: {
      nameBytes: bytes.subarray(at + recordBytes, nameEnd),
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
