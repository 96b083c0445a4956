import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Earliest time that a zip entry can carry; the same for every entry, so that the same content gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** Changes of text parts by their path in the archive. */
export type PartChanges = Readonly<Record<string, (text: string) => string>>;

/** The same archive with fixed time stamps, entries in their order. For archives of our own making, which are safe to unpack. */
export function normalizeZip(bytes: Uint8Array, changes: PartChanges = {}): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Uint8Array] => {
    const change = changes[path];
    return [path, change === undefined ? content : strToU8(change(strFromU8(content)))];
  });
  return zipOf(entries);
}

/** Parts in an archive, in their order. The same parts give the same bytes. */
export function zipOf(parts: readonly (readonly [path: string, content: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: fixedTime });
}
