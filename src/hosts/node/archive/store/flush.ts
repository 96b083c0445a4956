import { closeSync, fsyncSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';

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

/** Files that the disk is asked for at a time: it does them together, and a process may hold only so many open. */
const together = 16;

/** Waits until the disk has the files, which takes little longer for many than for one. */
export async function flushFiles(paths: readonly string[]): Promise<void> {
  for (let first = 0; first < paths.length; first += together) {
    await Promise.all(paths.slice(first, first + together).map(flushFile));
  }
}

async function flushFile(path: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
