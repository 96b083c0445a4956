import { basename } from 'node:path';
import { readFile } from '../../files/read-file.ts';
import type { RemoteReader, Source, SourceContent } from './source.ts';

/** Reads a workbook, wherever it is. @throws HostError */
export async function readSource({ kind, name }: Source, remote: readonly RemoteReader[]): Promise<SourceContent> {
  if (kind === 'file') return { fileName: basename(name), bytes: readFile(name) };
  const reader = remote.find((candidate) => candidate.knows(name));
  if (reader === undefined) throw new Error(`No reader knows ${name}`);
  return reader.read(name);
}
