// The licences of what is handed out, each with its text as its package has it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InstalledPackage, installedPackages } from '../dependencies/installed-packages.ts';
import { projectFolder } from '../ensure-installed.mjs';
import { standardLicence } from './standard-licence.ts';

/** @param packages left out = every one that is installed for use */
export async function licenceTexts(packages: readonly InstalledPackage[] = installedPackages()): Promise<string> {
  const blocks: string[] = [];
  for (const { name, folder, version, license } of packages) {
    const text = await licenceText(folder, license);
    blocks.push(`${name} ${version} (${license})\n${text === '' ? '' : `\n${text}\n`}`);
  }
  return blocks.join(`\n${'-'.repeat(72)}\n\n`);
}

/** As the package has it, or by its name where it has none; empty where it is for another kind of machine and so not here. */
async function licenceText(folder: string, licence: string): Promise<string> {
  const files = await readdir(join(projectFolder, folder)).catch(() => []);
  if (files.length === 0) return '';
  const file = files.sort().find((path) => /^licen[cs]e(?:[.-]|$)/i.test(path));
  if (file === undefined) return standardLicence(folder, licence);
  return (await readFile(join(projectFolder, folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
}
