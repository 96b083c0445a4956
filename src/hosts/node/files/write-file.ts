import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../host-error.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Writes a file whole or not at all: first to a temporary name in the same folder, flushed to the disk, then renamed.
 * Whatever goes wrong, the old file is as it was and no temporary file stays; a process that is killed may leave one,
 * `.NAME.tmp-PID`, which does no harm.
 *
 * @throws HostError `disk-full` or `not-writable`
 */
export function writeFile(path: string, content: Uint8Array | string): void {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.tmp-${process.pid}`);
  try {
    rmSync(temporary, { force: true });
    writeFlushed(temporary, content, permissionsOf(path));
    renameSync(temporary, path);
  } catch (cause) {
    discard(temporary);
    throw failure(path, cause);
  }
  flushFolder(folder);
}

function discard(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // What stopped the writing, e.g. a folder that is none, stops this too, and is what has to be told.
  }
}

/** `writeFileSync` on an open file goes on until every byte is written; a single `write` may stop at a full disk. */
function writeFlushed(path: string, content: Uint8Array | string, permissions: number | undefined): void {
  const file = openSync(path, 'wx');
  try {
    if (permissions !== undefined) fchmodSync(file, permissions);
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Who may read the old file may read the new one, and nobody else. */
function permissionsOf(path: string): number | undefined {
  const old = statSync(path, { throwIfNoEntry: false });
  return old?.isFile() ? old.mode & 0o777 : undefined;
}

/** Makes the rename itself outlast a power cut, where the file system can: Windows and some network disks cannot. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // The new file is whole and in its place; only how soon the folder reaches the disk is left to the system.
  }
}

function failure(path: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === undefined) return cause;
  if (FULL.has(code)) {
    return new HostError(
      'disk-full',
      `Filen ${path} fick inte plats på disken och är oförändrad: frigör utrymme och försök igen.`,
      cause,
    );
  }
  return new HostError('not-writable', advice(code, path), cause);
}

function advice(code: string, path: string): string {
  switch (code) {
    case 'ENOENT':
      return `Mappen ${dirname(path)} finns inte: skapa den eller ange en annan.`;
    case 'ENOTDIR':
      return `${dirname(path)} är ingen mapp: ange en mapp att skriva i.`;
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return `${path} är en mapp: ange ett annat filnamn.`;
    case 'EROFS':
      return `${dirname(path)} är skrivskyddad: välj en annan mapp.`;
    case 'EBUSY':
    case 'ETXTBSY':
      return `Filen ${path} används av ett annat program: stäng den och försök igen.`;
    default:
      return `Filen ${path} kan inte skrivas: kontrollera att du har rätt att skriva i mappen och att filen inte är öppen.`;
  }
}
