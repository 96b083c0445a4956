import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodes } from '../../../core/index.ts';
import { chosenDeliveries, type DeliveryFolder } from '../../../formats/boards/index.ts';
import { HostError } from '../../../formats/host-error.ts';

/** Deeper folders are not looked into: packages keep their figures three folders down. */
const deepest = 5;

/**
 * The files that hold boards' reviews, of files and folders that a person named, see {@link chosenDeliveries}.
 *
 * @throws HostError `not-found`
 */
export function findDeliveries(sources: readonly string[]): string[] {
  return sources.flatMap((source) => {
    if (!existsSync(source)) throw new HostError('not-found', `${source} finns inte: kontrollera namnet och mappen.`);
    return statSync(source).isDirectory()
      ? chosenDeliveries(folderAt(source, 0)).map((path) => join(source, path))
      : [source];
  });
}

function folderAt(path: string, depth: number): DeliveryFolder {
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => compareCodes(a.name, b.name));
  const folders = depth >= deepest ? [] : entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return {
    files: entries.filter((entry) => entry.isFile()).map(({ name }) => name),
    folders: new Map(folders.map(({ name }) => [name, folderAt(join(path, name), depth + 1)])),
  };
}
