// Writes the tables of SECURITY.md that tell what is installed and which advisories are met.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownAdvisories } from './dependencies/advisories.mjs';
import { installedPackages } from './dependencies/installed-packages.mjs';
import { projectFolder } from './ensure-installed.mjs';
import { replacePart } from './replace-part.mjs';

const page = join(projectFolder, 'SECURITY.md');

/** SECURITY.md as it is, and as it should be. */
export function securityPage() {
  const written = readFileSync(page, 'utf8');
  const packages = installedPackages();
  const current = replacePart(
    replacePart(written, 'packages', licenceTable(packages)),
    'advisories',
    advisoryTable(packages),
  );
  return { written, current };
}

function licenceTable(packages) {
  const licences = [...new Set(packages.map(({ license }) => license))].sort();
  const rows = licences.map((licence) => {
    const names = packages
      .filter(({ license }) => license === licence)
      .map(({ name, version }) => `${name} ${version}`);
    return `| ${licence} | ${names.length} | ${names.join(', ')} |\n`;
  });
  return `| licence | number | packages |\n| --- | --- | --- |\n${rows.join('')}`;
}

function advisoryTable(packages) {
  const rows = knownAdvisories.map(({ package: name, advisory, about, fixedIn }) => {
    const versions = packages.filter((entry) => entry.name === name).map(({ version }) => version);
    return `| ${name} | ${advisory} | ${about} | ${fixedIn.join(', ')} | ${versions.join(', ')} |\n`;
  });
  return `| package | advisory | what | met from | installed |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, securityPage().current);
