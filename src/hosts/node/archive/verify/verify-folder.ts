import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../../../../formats/host-error.ts';
import { isTemporary } from '../../files/temporary-names.ts';
import { overviewFaults } from '../overview/overview-faults.ts';
import type { PackageFault } from './package-fault.ts';
import { packagingOf, verifyPackage } from './verify-package.ts';

/** What a verification has looked at, and what is wrong. */
export interface Verification {
  readonly packages: number;
  readonly faults: readonly PackageFault[];
}

/** Verifies a package, or a folder of packages with its overview. @throws HostError `not-found`, `not-a-file` or `no-package` */
export function verifyFolder(folder: string): Verification {
  const names = foldersIn(folder);
  if (packagingOf(folder) !== undefined) return { packages: 1, faults: verifyPackage(folder) };
  const outer = overviewFaults(folder, names);
  if (names.length === 0 && outer.length === 0) {
    throw new HostError(
      'no-package',
      `I mappen ${folder} finns inget paket: ange en mapp som lis archive har skrivit.`,
    );
  }
  const inner = names.flatMap((name) =>
    verifyPackage(join(folder, name)).map(({ path, problem }) => ({
      path: path === '.' ? name : `${name}/${path}`,
      problem,
    })),
  );
  return { packages: names.length, faults: [...outer, ...inner] };
}

/** What is temporary belongs to a run that is under way or was ended, and is no package. */
function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isTemporary(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new HostError('not-a-file', `${folder} är en fil: ange en mapp med paket.`, cause);
    if (code === 'ENOENT') throw new HostError('not-found', `Mappen ${folder} finns inte: kontrollera namnet.`, cause);
    throw new HostError(
      'not-readable',
      `Mappen ${folder} kan inte läsas: kontrollera att du har rätt att läsa den.`,
      cause,
    );
  }
}
