import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodes } from '../../../../core/index.ts';
import { isUndecodable } from '../../files/undecodable-name.ts';

/** Something in a folder: a file, or a folder with nothing in it. */
export interface ListedFile {
  /** Path from the folder, with `/`, as the file system spells it. */
  readonly path: string;
  /** Neither link, pipe, device nor empty folder; nothing else is opened. */
  readonly regular: boolean;
}

/** Everything below a folder in the order of the paths; links are not followed, nor is a folder whose name is not UTF-8. */
export function listFiles(folder: string, below = ''): ListedFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort(({ name: left }, { name: right }) => compareCodes(left, right))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!entry.isDirectory()) return [{ path, regular: entry.isFile() }];
      const inside = isUndecodable(join(folder, path)) ? [] : listFiles(folder, path);
      return inside.length > 0 ? inside : [{ path, regular: false }];
    });
}
