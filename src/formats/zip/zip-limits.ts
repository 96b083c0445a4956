import { tooLarge, unsafeEntry } from '../file-errors.ts';

const MEBIBYTE = 1024 * 1024;

/**
 * What an archive may hold. A text that a script has copied into every row is packed some hundred and forty times, so a high ratio
 * alone means no harm; what counts is how much comes out. XML that is packed tighter than `ratio`, that of Apache POI (ZipSecureFile),
 * may come to `tightBytes` in all. What deflate packs more than `bombRatio` times, up to a thousand, is one and the same cell over and
 * over: of that `bombBytes` are let through.
 */
export const ZIP_LIMITS = {
  fileBytes: 256 * MEBIBYTE,
  entries: 10_000,
  entryBytes: 256 * MEBIBYTE,
  totalBytes: 512 * MEBIBYTE,
  ratio: 100,
  tightBytes: 64 * MEBIBYTE,
  bombRatio: 250,
  bombBytes: 8 * MEBIBYTE,
} as const;

/** Refuses an entry that would unpack to more than a workbook part needs. */
export function checkEntrySize(name: string, bytes: number): void {
  if (bytes > ZIP_LIMITS.entryBytes) {
    throw tooLarge(`${name} packas upp till mer än ${ZIP_LIMITS.entryBytes / MEBIBYTE} MiB`);
  }
}

/** Refuses an archive whose entries together would unpack to more than a workbook needs. */
export function checkTotalSize(bytes: number): void {
  if (bytes > ZIP_LIMITS.totalBytes) {
    throw tooLarge(`den packas upp till mer än ${ZIP_LIMITS.totalBytes / MEBIBYTE} MiB`);
  }
}

/** Adds up what is packed tighter than the ratio, each entry once, and refuses an archive that has too much of it. */
export class TightBytes {
  private readonly counted = new Set<string>();
  private total = 0;

  /** @throws HostError `unsafe-entry` */
  add(name: string, packedBytes: number, bytes: number): void {
    const { ratio, tightBytes, bombRatio, bombBytes } = ZIP_LIMITS;
    if (bytes <= packedBytes * ratio || this.counted.has(name)) return;
    if (bytes > packedBytes * bombRatio && bytes > bombBytes) {
      throw unsafeEntry(`${name} packas upp till mer än ${bombRatio} gånger sin storlek`);
    }
    this.counted.add(name);
    this.total += bytes;
    if (this.total <= tightBytes) return;
    throw unsafeEntry(
      `det som är packat mer än ${ratio} gånger blir mer än ${tightBytes / MEBIBYTE} MiB, bland annat ${name}`,
    );
  }
}
