import { tooLarge, unsafeEntry } from '../file-errors.ts';

const MEBIBYTE = 1024 * 1024;

/**
 * What an archive may hold. The ratio is that of Apache POI (ZipSecureFile), but it counts from 8 MiB: less does no
 * harm, and a few long cells of repeated text compress better than that.
 */
export const ZIP_LIMITS = {
  fileBytes: 256 * MEBIBYTE,
  entries: 10_000,
  entryBytes: 256 * MEBIBYTE,
  totalBytes: 512 * MEBIBYTE,
  ratio: 100,
  ratioFrom: 8 * MEBIBYTE,
} as const;

/** Refuses an entry that would unpack to more than a workbook part needs. */
export function checkEntrySize(fileName: string, name: string, packedBytes: number, bytes: number): void {
  if (bytes > ZIP_LIMITS.entryBytes) {
    throw tooLarge(fileName, `${name} packas upp till mer än ${ZIP_LIMITS.entryBytes / MEBIBYTE} MiB`);
  }
  if (bytes > ZIP_LIMITS.ratioFrom && bytes > packedBytes * ZIP_LIMITS.ratio) {
    throw unsafeEntry(fileName, `${name} packas upp till mer än ${ZIP_LIMITS.ratio} gånger sin storlek`);
  }
}

/** Refuses an archive whose entries together would unpack to more than a workbook needs. */
export function checkTotalSize(fileName: string, bytes: number): void {
  if (bytes > ZIP_LIMITS.totalBytes) {
    throw tooLarge(fileName, `den packas upp till mer än ${ZIP_LIMITS.totalBytes / MEBIBYTE} MiB`);
  }
}
