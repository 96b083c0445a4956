import { readFileSync } from 'node:fs';
import { HostError, type HostErrorCode } from '../host-error.ts';

const FAILURES: Readonly<Record<string, readonly [HostErrorCode, (path: string) => string]>> = {
  ENOENT: ['not-found', (path) => `Filen ${path} finns inte: kontrollera namnet och mappen.`],
  ENOTDIR: ['not-found', (path) => `Filen ${path} finns inte: kontrollera namnet och mappen.`],
  EISDIR: ['not-a-file', (path) => `${path} är en mapp: ange en fil i stället.`],
};

/** Reads a file that a person named. @throws HostError `not-found`, `not-a-file` or `not-readable` */
export function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const failure = FAILURES[(cause as NodeJS.ErrnoException).code ?? ''];
    if (failure) throw new HostError(failure[0], failure[1](path), cause);
    throw new HostError(
      'not-readable',
      `Filen ${path} kan inte läsas: kontrollera att du har rätt att läsa den och att inget annat program har låst den.`,
      cause,
    );
  }
}
