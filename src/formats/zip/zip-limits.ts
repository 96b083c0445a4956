import { tooLarge, unsafeEntry } from '../file-errors.ts';

const mebibyte = 1024 * 1024;

/**
 * What an archive may hold. A text that a script has copied into every row is packed some hundred and forty times, so a high ratio
 * alone means no harm; what counts is how much comes out. XML that is packed tighter than `ratio`, that of Apache POI (ZipSecureFile),
 * may come to `tightBytes` in all. What deflate packs more than `bombRatio` times, up to a thousand, is one and the same cell over and
 * over: of that `bombBytes` are let through.
 */
export const zipLimits = {
  fileBytes: 256 * mebibyte,
  entries: 10_000,
  entryBytes: 256 * mebibyte,
  totalBytes: 512 * mebibyte,
  ratio: 100,
  tightBytes: 64 * mebibyte,
  bombRatio: 250,
  bombBytes: 8 * mebibyte,
} as const;

/** Refuses an entry that would unpack to more than a workbook part needs. */
export function checkEntrySize(name: string, bytes: number): void {
  if (bytes > zipLimits.entryBytes) {
    throw tooLarge(`${name} packas upp till mer än ${zipLimits.entryBytes / mebibyte} MiB`);
  }
}

/** Refuses an archive whose entries together would unpack to more than a workbook needs. */
export function checkTotalSize(bytes: number): void {
  if (bytes > zipLimits.totalBytes) {
    throw tooLarge(`den packas upp till mer än ${zipLimits.totalBytes / mebibyte} MiB`);
  }
}

/** Adds up what is packed tighter than the ratio, each entry once, and refuses an archive that has too much of it. */
export class TightBytes {
  private readonly counted = new Set<string>();
  private total = 0;

  /** @throws HostError `unsafe-entry` */
  add(name: string, packedBytes: number, bytes: number): void {
    const { ratio, tightBytes, bombRatio, bombBytes } = zipLimits;
    if (bytes <= packedBytes * ratio || this.counted.has(name)) return;
    if (bytes > packedBytes * bombRatio && bytes > bombBytes) {
      throw unsafeEntry(`${name} packas upp till mer än ${bombRatio} gånger sin storlek`);
    }
    this.counted.add(name);
    this.total += bytes;
    if (this.total <= tightBytes) return;
    throw unsafeEntry(
      `det som är packat mer än ${ratio} gånger blir mer än ${tightBytes / mebibyte} MiB, bland annat ${name}`,
    );
  }
}
