import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bagFiles } from '../bagit/bag-files.ts';
import { archiveContents } from '../contents/archive-contents.ts';
import type { ArchiveSettings } from '../contents/archive-settings.ts';
import { decidedFiles } from '../contents/decided-files.ts';
import { packagedDescription } from '../contents/packaged-description.ts';
import { eArkFiles } from '../e-ark/e-ark-files.ts';
import { readSource } from '../sources/read-source.ts';
import { remoteReaders } from '../sources/remote-readers.ts';
import type { Source } from '../sources/source.ts';
import { packageName } from '../store/package-name.ts';
import { removePackage, writePackage } from '../store/write-package.ts';
import { verifyPackage } from '../verify/verify-package.ts';

/** What a worker thread is asked to do. */
export interface ArchiveTask {
  readonly source: Source;
  readonly folder: string;
  readonly settings: ArchiveSettings;
  /** Trust a package that is there by its names and sizes, without reading its files again. */
  readonly resume: boolean;
}

/** What came of it: the package is new, or was there already. */
export interface ArchiveResult {
  readonly state: 'made' | 'kept';
  readonly package: string;
  /** Which files of it hold protected rows though the edition is public; empty = none. */
  readonly protectedRows: string;
}

/**
 * Archives one workbook. A whole package that is there already is kept; one that is not whole is made anew.
 * @throws HostError for what cannot be read or written
 */
export async function archiveSource({ source, folder, settings, resume }: ArchiveTask): Promise<ArchiveResult> {
  const { bytes, fileName } = await readSource(source, remoteReaders);
  const decided = decidedFiles(settings.decided, fileName);
  const name = packageName(bytes, fileName, settings, decided);
  const target = join(folder, name);
  const isThere = existsSync(target);
  if (isThere && verifyPackage(target, resume ? 'sizes' : 'checksums').length === 0)
    return {
      state: 'kept',
      package: name,
      protectedRows: packagedDescription(target, settings.packaging)?.protectedRows ?? '',
    };
  const contents = await archiveContents(bytes, fileName, settings, decided);
  if (isThere) removePackage(folder, name);
  const files = settings.packaging === 'bagit' ? bagFiles(contents) : eArkFiles(contents, name);
  const { protectedRows } = contents.description;
  return { state: (await writePackage(folder, name, files)) ? 'made' : 'kept', package: name, protectedRows };
}
