import { existsSync } from 'node:fs';
import { HostError } from '../../../formats/host-error.ts';

/** What Node puts in place of each byte of a name that is not UTF-8. Nothing has the name that comes of it. */
const replacement = '\ufffd';

/** Whether a path leads nowhere because some name in it is not UTF-8, as those that older systems have written on a disk. */
export function isUndecodable(path: string): boolean {
  return path.includes(replacement) && !existsSync(path);
}

/** Tells what is wrong with the name of a file or folder, which is there but cannot be reached. */
export function undecodableName(path: string, cause?: unknown): HostError {
  return new HostError(
    'undecodable-name',
    `Namnet ${path} är inte skrivet i UTF-8, så att filen eller mappen inte går att nå: byt namn på den (tecknet ${replacement} står för det som inte gick att läsa) och försök igen.`,
    cause,
  );
}
