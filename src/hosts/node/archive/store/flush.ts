import { closeSync, fsyncSync, openSync } from 'node:fs';

/** What systems say that keep no names to wait for: Windows, and buckets that are mounted as folders. */
const nothingToFlush = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'EPERM']);

/** Makes the names in a folder last, where the file system can. */
export function flushFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(path, 'r');
    fsyncSync(folder);
  } catch (error) {
    if (!nothingToFlush.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}
