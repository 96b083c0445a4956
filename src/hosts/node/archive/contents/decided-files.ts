import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { HostError } from '../../../../formats/host-error.ts';
import { readFile } from '../../files/read-file.ts';
import { safeFileName } from '../store/file-names.ts';
import type { DecidedPlace } from './archive-settings.ts';
import type { PackageFile } from './package-file.ts';

/** Forms that an archive takes of what was decided. */
const forms = ['.docx', '.pdf'];

/**
 * What was decided of a workbook, as it is: the file that was named, or those of the folder that have the workbook's name. Empty = nothing
 * was asked for, or the folder has nothing of it.
 *
 * @throws HostError for what cannot be read, or is neither .docx nor .pdf
 */
export function decidedFiles(place: DecidedPlace | undefined, workbook: string): PackageFile[] {
  return pathsOf(place, workbook).map((path) => {
    if (!forms.includes(extname(path).toLowerCase()))
      throw new HostError(
        'decided-format',
        `${path} kan inte arkiveras som det beslutade: spara dokumentet som .docx eller .pdf.`,
      );
    return { path: `beslutat/${safeFileName(basename(path))}`, content: readFile(path) };
  });
}

function pathsOf(place: DecidedPlace | undefined, workbook: string): string[] {
  if (place === undefined) return [];
  if ('file' in place) return [place.file];
  const wanted = stemOf(workbook);
  return namesIn(place.folder)
    .filter((name) => stemOf(name) === wanted)
    .sort()
    .map((name) => join(place.folder, name));
}

/** Letters written in parts are the same letters, and Windows does not tell capitals apart. */
function stemOf(name: string): string {
  return basename(name, extname(name)).normalize('NFC').toLowerCase();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new HostError('not-found', `Mappen ${folder} går inte att läsa: kontrollera sökvägen.`, cause);
  }
}
