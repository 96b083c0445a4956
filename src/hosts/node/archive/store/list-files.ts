import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder that is not a folder itself. */
export interface ListedFile {
  /** Path from the folder, with `/`. */
  readonly path: string;
  /** Not a link, pipe or device; nothing else is opened. */
  readonly regular: boolean;
}

/** Everything below a folder in the order of the paths; links are not followed. */
export function listFiles(folder: string, below = ''): ListedFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort(({ name: left }, { name: right }) => (left < right ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : [{ path, regular: entry.isFile() }];
    });
}
