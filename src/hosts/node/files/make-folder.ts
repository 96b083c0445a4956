import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it that are missing. Returns the uppermost folder that was made, `undefined` when all were there.
 * One at a time: Node's own `recursive` never returns where a file system refuses new folders with "no such file", as /proc does.
 *
 * @throws the file system's own error
 */
export function makeFolder(path: string): string | undefined {
  const folder = resolve(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const parent = dirname(folder);
  const made = parent === folder ? undefined : makeFolder(parent);
  mkdirSync(folder);
  return made ?? folder;
}
