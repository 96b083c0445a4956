import { readFileSync, statSync } from 'node:fs';
import { HostError } from '../../../formats/host-error.ts';
import { isUndecodable, undecodableName } from './undecodable-name.ts';

/** More than any workbook that can be read; the whole file is held in memory. */
const maxMebibytes = 256;

/** Reads a file that a person named. @throws HostError `not-found`, `undecodable-name`, `not-a-file`, `too-large` or `not-readable` */
export function readFile(path: string): Uint8Array {
  try {
    checkKind(path);
    return readFileSync(path);
  } catch (cause) {
    throw cause instanceof HostError ? cause : failure(path, cause);
  }
}

/** A pipe or a device may have no end. */
function checkKind(path: string): void {
  const found = statSync(path);
  if (found.isDirectory()) throw new HostError('not-a-file', `${path} är en mapp: ange en fil i stället.`);
  if (!found.isFile()) throw new HostError('not-a-file', `${path} är ingen vanlig fil: ange en fil på disk i stället.`);
  if (found.size > maxMebibytes * 1024 * 1024) {
    throw new HostError('too-large', `Filen ${path} är större än ${maxMebibytes} MiB: dela upp den i flera.`);
  }
}

function failure(path: string, cause: unknown): HostError {
  const { code } = cause as NodeJS.ErrnoException;
  if (isUndecodable(path)) return undecodableName(path, cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new HostError('not-found', `Filen ${path} finns inte: kontrollera namnet och mappen.`, cause);
  }
  return new HostError(
    'not-readable',
    `Filen ${path} kan inte läsas: kontrollera att du har rätt att läsa den och att inget annat program har låst den.`,
    cause,
  );
}
