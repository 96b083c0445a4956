import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporary } from '../../files/temporary-names.ts';
import type { Packaging } from '../contents/archive-settings.ts';
import type { Description } from '../contents/description.ts';
import { packagedDescription } from '../contents/packaged-description.ts';
import { fileChecksums } from '../store/checksum.ts';
import { packagingOf, seals } from '../verify/verify-package.ts';
import type { Failure } from './part.ts';

/** Names of the files that list what an archive folder holds. */
export const overviewFiles = { json: 'arkiv.json', csv: 'arkiv.csv' } as const;

/** A package in the overview. */
export interface OverviewEntry {
  /** Name of its folder. */
  readonly package: string;
  readonly packaging: Packaging;
  /** The file that holds the checksums of all the others, and its own. */
  readonly seal: string;
  readonly sealSha256: string;
  /** `null` = the package does not say, as one that another program made. */
  readonly description: Description | null;
}

export interface Overview {
  readonly packages: readonly OverviewEntry[];
  /** What could not be archived, in the order of the sources. */
  readonly failures: readonly Failure[];
}

/** What a folder holds, by the packages themselves. */
export function packagesIn(folder: string): OverviewEntry[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isTemporary(entry.name))
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const packaging = packagingOf(join(folder, name));
      return packaging === undefined ? [] : [entryOf(folder, name, packaging)];
    });
}

function entryOf(folder: string, name: string, packaging: Packaging): OverviewEntry {
  const seal = seals[packaging];
  const path = join(folder, name, seal);
  return {
    package: name,
    packaging,
    seal,
    sealSha256: existsSync(path) ? fileChecksums(path, ['sha256']).sha256 : '',
    description: packagedDescription(join(folder, name), packaging),
  };
}
