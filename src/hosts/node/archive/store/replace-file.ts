import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryName } from '../../files/temporary-names.ts';
import { writeError } from '../../files/write-error.ts';
import { writeFlushedFile } from '../../files/write-flushed-file.ts';
import { flushFolder } from './flush.ts';

/**
 * Writes a file in a folder that other machines may be writing to as well: the old one is there until the new one is whole.
 * @throws HostError `not-writable` or `disk-full`
 */
export function replaceFile(folder: string, name: string, content: string): void {
  const temporary = join(folder, temporaryName(name));
  try {
    rmSync(temporary, { force: true });
    writeFlushedFile(temporary, content);
    renameSync(temporary, join(folder, name));
    flushFolder(folder);
  } catch (cause) {
    throw writeError(join(folder, name), cause);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
