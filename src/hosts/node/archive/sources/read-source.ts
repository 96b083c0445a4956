import { basename } from 'node:path';
import { HostError } from '../../../../formats/host-error.ts';
import { readFile } from '../../files/read-file.ts';
import { isUndecodable, undecodableName } from '../../files/undecodable-name.ts';
import type { RemoteReader, Source, SourceContent } from './source.ts';

/** Reads a workbook, wherever it is. @throws HostError */
export async function readSource({ kind, name }: Source, remote: readonly RemoteReader[]): Promise<SourceContent> {
  if (kind === 'closed') throw closedFolder(name);
  if (kind === 'file') return { fileName: basename(name), bytes: readFile(name) };
  const reader = remote.find((candidate) => candidate.knows(name));
  if (reader === undefined) throw new Error(`No reader knows ${name}`);
  return reader.read(name);
}

function closedFolder(path: string): HostError {
  if (isUndecodable(path)) return undecodableName(path);
  return new HostError(
    'not-readable',
    `Mappen ${path} kan inte läsas: kontrollera att du har rätt att läsa den. Arbetsböcker i den är inte arkiverade.`,
  );
}
