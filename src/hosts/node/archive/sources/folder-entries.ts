import { type Dirent, readdirSync } from 'node:fs';
import { isUndecodable } from '../../files/undecodable-name.ts';

/** What a folder holds, nothing where it is not there; `undefined` = it is there and cannot be looked into. */
export function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return (code === 'ENOENT' || code === 'ENOTDIR') && !isUndecodable(folder) ? [] : undefined;
  }
}
