// What is installed for use, without what is for development only, as the lockfile says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../ensure-installed.mjs';

/** Licences that ask for no more than that their text comes along. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Zlib',
]);

export interface InstalledPackage {
  readonly name: string;
  /** Where it lies, from the project's folder: `node_modules/exceljs`. */
  readonly folder: string;
  readonly version: string;
  readonly license: string;
  readonly runsScript: boolean;
}

/** What is read of an entry of the lockfile. */
interface LockfileEntry {
  readonly version: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** In order of name and version, each once. */
export function installedPackages(): InstalledPackage[] {
  const { packages }: { packages: Record<string, LockfileEntry> } = JSON.parse(
    readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'),
  );
  const found = Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional)
    .map(([path, { version, license = '', hasInstallScript = false }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      folder: path,
      version,
      license,
      runsScript: hasInstallScript,
    }));
  const byName = new Map(found.map((entry) => [`${entry.name} ${entry.version}`, entry]));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, entry]) => entry);
}

/** Whether a licence, or one of those to choose from, is one that the project accepts: `(MIT OR GPL-3.0-or-later)`. */
export function isAllowed(license: string): boolean {
  const terms = license.replace(/[()]/g, '').split(' OR ');
  return terms.some((term) => term.split(' AND ').every((name) => allowed.has(name.trim())));
}
