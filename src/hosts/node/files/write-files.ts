import { existsSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { HostError } from '../../../formats/host-error.ts';
import type { OutputFile } from '../../../formats/output-file.ts';
import { requireReadable } from '../../../formats/read-back/index.ts';
import { makeFolder } from './make-folder.ts';
import { nodeUnpacker } from './node-unpacker.ts';
import { Replacement } from './replacement.ts';
import { removeLeftovers } from './temporary-names.ts';
import { writeError } from './write-error.ts';

/**
 * Writes all the files into the folder, which is made if it is not there, or none of them. Everything is first written under
 * temporary names and flushed to the disk; only when it is all there do the files take their places, and if one cannot, those
 * before it are put back. What the files hold is read back first, see {@link requireReadable}, and what the disk holds is compared with
 * it. A process that is killed may leave files named `.lis-…`, which do
 * no harm and are taken away the next time.
 *
 * @throws HostError `not-writable`, `disk-full` or `unreadable-output`; what was in the folder before is whole
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  writeAll(folder, files, placeAll);
}

type Place = (replacements: readonly Replacement[]) => void;

function writeAll(folder: string, files: readonly OutputFile[], place: Place): void {
  const replacements = files.map(
    ({ name, content }, index) => new Replacement(folder, plainName(name), content, index),
  );
  requireReadable(files, nodeUnpacker);
  const made = orFail(folder, () => makeFolder(folder));
  let done = false;
  try {
    tidyUp(folder);
    for (const replacement of replacements) orFail(replacement.path, () => replacement.prepare());
    place(replacements);
    done = true;
  } finally {
    for (const replacement of replacements) replacement.tidy();
    if (!done && made !== undefined) rmSync(made, { recursive: true, force: true });
  }
}

/** Writes one new file, and refuses to replace one that is there. @throws HostError `exists`, `not-writable`, `disk-full` or `unreadable-output` */
export function writeNewFile(path: string, content: Uint8Array | string): void {
  refuseExistingFile(path);
  writeAll(dirname(path), [{ name: basename(path), content }], ([replacement]) => {
    try {
      replacement?.placeAsNew();
    } catch (cause) {
      throw (cause as NodeJS.ErrnoException).code === 'EEXIST' ? alreadyThere(path, cause) : writeError(path, cause);
    }
  });
}

/** For a command that would else work long in vain. @throws HostError `exists` */
export function refuseExistingFile(path: string): void {
  if (existsSync(path)) throw alreadyThere(path);
}

function alreadyThere(path: string, cause?: unknown): HostError {
  return new HostError('exists', `Filen ${path} finns redan: ange ett annat namn eller flytta undan den först.`, cause);
}

/** What killed runs left does no harm, so nothing is said where it cannot be listed or taken away. */
function tidyUp(folder: string): void {
  try {
    removeLeftovers(folder, false);
  } catch {}
}

function placeAll(replacements: readonly Replacement[]): void {
  const placed: Replacement[] = [];
  try {
    for (const replacement of replacements) {
      orFail(replacement.path, () => replacement.place());
      placed.push(replacement);
    }
  } catch (error) {
    for (const replacement of placed) replacement.restore();
    throw error;
  }
}

function plainName(name: string): string {
  if (name !== basename(name) || name === '' || name === '.' || name === '..')
    throw new Error(`Not a file name: ${name}`);
  return name;
}

function orFail<Result>(path: string, run: () => Result): Result {
  try {
    return run();
  } catch (cause) {
    throw writeError(path, cause);
  }
}
