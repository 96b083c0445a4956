import { dirname } from 'node:path';
import { HostError } from '../../../formats/host-error.ts';

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What the system said when `path` could not be written, as a HostError; what the system did not say comes back as it is. */
export function writeError(path: string, cause: unknown): unknown {
  if (cause instanceof HostError) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === undefined) return cause;
  if (full.has(code)) {
    return new HostError('disk-full', `Det finns inte plats för ${path}: frigör utrymme och försök igen.`, cause);
  }
  return new HostError('not-writable', advice(code, path), cause);
}

function advice(code: string, path: string): string {
  switch (code) {
    case 'ENOTDIR':
      return `${dirname(path)} är ingen mapp: ange en mapp att skriva i.`;
    case 'EEXIST':
      return `${path} är en fil: ange en mapp att skriva i.`;
    case 'EISDIR':
    case 'ENOTEMPTY':
      return `${path} är en mapp: ange ett annat filnamn.`;
    case 'EROFS':
      return `${dirname(path)} är skrivskyddad: välj en annan mapp.`;
    case 'ENAMETOOLONG':
      return `${path} är ett för långt namn: ange ett kortare.`;
    case 'EBUSY':
    case 'ETXTBSY':
      return `${path} används av ett annat program: stäng filen och försök igen.`;
    default:
      return `${path} kan inte skrivas: kontrollera att du har rätt att skriva där och att filen inte är öppen i ett annat program.`;
  }
}
