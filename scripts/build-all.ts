// Builds everything that is run or pasted: the command line, the add-on for Google Sheets, the scripts for Excel on the web, and the page
// for people without Node.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppsScriptOptions, buildAppsScript } from './build-apps-script.ts';
import { buildCommand } from './build-command.ts';
import { buildOfficeScripts, sizesText } from './build-office-scripts.ts';
import { buildPage } from './build-page.ts';
import { projectFolder } from './ensure-installed.mjs';

export interface BuildOptions {
  /** What is built into the add-on for Google Sheets. */
  readonly addOn?: Pick<AppsScriptOptions, 'reminders' | 'selfTest'>;
  /** Whether only what the tests that are no proofs use is built: the rest takes three times as long. */
  readonly forTests?: boolean;
}

/**
 * @param folder where to; what it holds goes away
 * @returns a line for each file whose size is limited
 */
export async function buildAll(folder: string, { addOn = {}, forTests = false }: BuildOptions = {}): Promise<string> {
  const { version } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  await rm(folder, { recursive: true, force: true });
  await buildCommand({ version, folder });
  await buildAppsScript({ ...addOn, folder: join(folder, 'apps-script') });
  if (forTests) return '';
  await buildAppsScript({ ...addOn, domain: true, folder: join(folder, 'apps-script-domain') });
  const page = await buildPage({ version, path: join(folder, 'lis.html') });
  const scripts = await buildOfficeScripts({ version, folder: join(folder, 'office-scripts') });
  return `Sidan: ${page.bytes} byte\n${sizesText(scripts)}`;
}
