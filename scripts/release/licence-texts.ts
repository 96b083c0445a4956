// The licences of what is handed out, each with its text as its package has it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installedPackages } from '../dependencies/installed-packages.ts';
import { projectFolder } from '../ensure-installed.mjs';

/** @param names of packages; left out = every one that is installed for use */
export async function licenceTexts(names?: readonly string[]): Promise<string> {
  const blocks: string[] = [];
  for (const { name, version, license } of installedPackages()) {
    if (names !== undefined && !names.includes(name)) continue;
    const text = await licenceText(name);
    blocks.push(`${name} ${version} (${license})\n${text === '' ? '' : `\n${text}\n`}`);
  }
  return blocks.join(`\n${'-'.repeat(72)}\n\n`);
}

/** Empty where the package has none of its own, or lies below another one; the licence is named all the same. */
async function licenceText(name: string): Promise<string> {
  const folder = join(projectFolder, 'node_modules', name);
  const files = await readdir(folder).catch(() => []);
  const file = files.sort().find((path) => /^licen[cs]e(?:[.-]|$)/i.test(path));
  return file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
}
