import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * SHA-256 sums as `sha256sum` writes and checks them, a line a file, sorted by path.
 *
 * @param paths from the folder, with `/`; left out = every file in it
 */
export async function sumsOf(folder: string, paths?: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const path of paths ?? (await filesIn(folder))) {
    const sum = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
    lines.push(`${sum}  ${path}\n`);
  }
  return lines.join('');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
