import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../ensure-installed.mjs';
import { replacePart } from '../replace-part.ts';
import { knownAdvisories } from './advisories.ts';
import { type InstalledPackage, installedPackages } from './installed-packages.ts';

export const securityPagePath = join(projectFolder, 'SECURITY.md');

/** SECURITY.md as it is, and with the tables of what is installed and which advisories are met as they should be. */
export function securityPage(): { readonly written: string; readonly current: string } {
  const written = readFileSync(securityPagePath, 'utf8');
  const packages = installedPackages();
  const current = replacePart(
    replacePart(written, 'packages', licenceTable(packages)),
    'advisories',
    advisoryTable(packages),
  );
  return { written, current };
}

function licenceTable(packages: readonly InstalledPackage[]): string {
  const licences = [...new Set(packages.map(({ license }) => license))].sort();
  const rows = licences.map((licence) => {
    const names = packages
      .filter(({ license }) => license === licence)
      .map(({ name, version }) => `${name} ${version}`);
    return `| ${licence} | ${names.length} | ${names.join(', ')} |\n`;
  });
  return `| licence | number | packages |\n| --- | --- | --- |\n${rows.join('')}`;
}

function advisoryTable(packages: readonly InstalledPackage[]): string {
  const rows = knownAdvisories.map(({ package: name, advisory, about, fixedIn }) => {
    const versions = packages.filter((entry) => entry.name === name).map(({ version }) => version);
    return `| ${name} | ${advisory} | ${about} | ${fixedIn.join(', ')} | ${versions.join(', ')} |\n`;
  });
  return `| package | advisory | what | met from | installed |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}
