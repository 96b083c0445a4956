import { basename, extname } from 'node:path';
import { checksumOf } from '../../files/checksum-of.ts';
import type { ArchiveSettings } from '../contents/archive-settings.ts';
import type { PackageFile } from '../contents/package-file.ts';
import { safeFileName } from './file-names.ts';

/**
 * The folder name of a workbook's package: the workbook's name and a short checksum of all that decides what is in the package. So a
 * package is never written over: another content, name, day, setting or version of the program gets another folder.
 * @example packageName(bytes, 'Socialnämnden.xlsx', settings) // 'Socialnämnden-3f2a9c1e0b7d'
 */
export function packageName(
  bytes: Uint8Array,
  fileName: string,
  settings: ArchiveSettings,
  decided: readonly PackageFile[] = [],
): string {
  const { packaging, reviewDate = null, final, pdf, organisationNumber = null, version } = settings;
  const decisive = [checksumOf(bytes), fileName, packaging, reviewDate, final, pdf, organisationNumber, version];
  const kept = decided.map(({ path, content }) => [path, checksumOf(content)]);
  const key = JSON.stringify(kept.length === 0 ? decisive : [...decisive, kept]);
  return `${safeFileName(basename(fileName, extname(fileName)))}-${checksumOf(key).slice(0, 12)}`;
}
