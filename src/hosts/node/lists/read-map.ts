import { basename } from 'node:path';
import type { Mapping } from '../../../core/index.ts';
import { mapOfFile } from '../../../formats/import/index.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';

/** The map in a file, see {@link mapOfFile}. @throws HostError */
export function readMap(path: string): Mapping {
  return mapOfFile(readFile(path), basename(path), nodeUnpacker);
}
