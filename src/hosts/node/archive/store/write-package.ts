import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { temporaryName } from '../../files/temporary-names.ts';
import { writeError } from '../../files/write-error.ts';
import { requireAsWritten } from '../../files/write-flushed-file.ts';
import type { PackageFile } from '../contents/package-file.ts';
import { flushFiles, flushFolder } from './flush.ts';

/**
 * Writes a package as a new folder: all its files under a temporary name, flushed to the disk, then one rename. Whatever happens
 * on the way, the folder `name` is either whole or not there.
 *
 * @returns `false` when another process has put a folder there in the meantime, which is left as it is
 * @throws HostError `not-writable`, `disk-full` or `unreadable-output`; nothing is left behind
 */
export async function writePackage(folder: string, name: string, files: readonly PackageFile[]): Promise<boolean> {
  const temporary = join(folder, temporaryName(name));
  const target = join(folder, name);
  try {
    rmSync(temporary, { recursive: true, force: true });
    await writeFlushed(temporary, files);
    return place(temporary, target);
  } catch (cause) {
    throw writeError(target, cause);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Sets aside a folder that is not whole, so that a new one can take its place. Empties nothing that is whole: see `verifyPackage`. */
export function removePackage(folder: string, name: string): void {
  const aside = join(folder, temporaryName(name));
  try {
    renameSync(join(folder, name), aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (cause) {
    throw writeError(join(folder, name), cause);
  }
}

/** A rename onto a folder with files in it fails, so that two processes cannot both have their way. */
function place(temporary: string, target: string): boolean {
  try {
    renameSync(temporary, target);
  } catch (cause) {
    if (existsSync(target)) return false;
    throw cause;
  }
  flushFolder(dirname(target));
  return true;
}

async function writeFlushed(root: string, files: readonly PackageFile[]): Promise<void> {
  mkdirSync(root, { recursive: true });
  const folders = new Set([root]);
  const written = files.map(({ path, content }) => ({
    file: join(root, ...path.split('/')),
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  }));
  for (const { file, bytes } of written) {
    mkdirSync(dirname(file), { recursive: true });
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
    writeFileSync(file, bytes, { flag: 'wx' });
  }
  await flushFiles(written.map(({ file }) => file));
  for (const { file, bytes } of written) requireAsWritten(file, bytes, basename(file));
  for (const folder of folders) flushFolder(folder);
}
