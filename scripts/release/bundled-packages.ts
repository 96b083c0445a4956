// The packages that travel in a bundle, whose licences ask that their texts come along.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { type InstalledPackage, installedPackages } from '../dependencies/installed-packages.ts';
import { projectFolder } from '../ensure-installed.mjs';

/**
 * The packages that something is left of in a bundle, in alphabetical order.
 *
 * @throws Error when one is not installed for use, and so is not among the licences of a release
 */
export function bundledPackages({ outputs }: Pick<Metafile, 'outputs'>): InstalledPackage[] {
  const bundled = new Set<string>();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const [folder] = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
      if (folder !== undefined && bytesInOutput > 0) bundled.add(nameOf(folder));
    }
  const installed = installedPackages().filter(({ name, version }) => bundled.delete(`${name} ${version}`));
  const [unknown] = bundled;
  if (unknown === undefined) return installed;
  throw new Error(`${unknown} is in the bundle, but is not installed for use: its licence would not come along.`);
}

/** `saxes 6.0.0` */
function nameOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, folder, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}
