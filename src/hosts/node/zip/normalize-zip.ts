import { unzipSync, zipSync } from 'fflate';

/** Earliest time that a zip entry can carry; the same for every entry, so that the same content gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** The same archive with fixed time stamps, entries in their order. For archives of our own making, which are safe to unpack. */
export function normalizeZip(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { level: 6, mtime: fixedTime });
}
