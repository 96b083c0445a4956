import { basename } from 'node:path';
import { type ReadList, readList, requireDifferentNames } from '../../../formats/import/index.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';

/** A list of another shape, with where it lies. */
export interface ListFile extends ReadList {
  readonly path: string;
}

/** Reads lists of other shapes, see {@link readList}. @throws HostError */
export function readSources(paths: readonly string[]): ListFile[] {
  requireDifferentNames(paths.map((path) => basename(path)));
  return paths.map((path) => ({ path, ...readList(readFile(path), basename(path), nodeUnpacker) }));
}
