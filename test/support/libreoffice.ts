import { spawnSync } from 'node:child_process';
import { basename, extname, join } from 'node:path';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/**
 * Opens a file in LibreOffice and saves it in `folder` in another format; gives the path of the new file.
 * @example convertWithLibreOffice('in/bok.xlsx', 'pdf', 'out') // 'out/bok.pdf'
 */
export function convertWithLibreOffice(path: string, format: 'pdf' | 'xlsx' | 'docx', folder: string): string {
  // A profile of its own, since two that run at the same time cannot share one.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = [profile, '--headless', '--convert-to', format, '--outdir', folder, path];
  const run = spawnSync('soffice', options, { encoding: 'utf8', timeout: 120_000 });
  if (run.error) throw run.error;
  if (run.status !== 0 || /Error/.test(run.stderr)) throw new Error(`LibreOffice: ${run.stderr}`);
  return join(folder, `${basename(path, extname(path))}.${format}`);
}

/** `test`, or a skip that says why where LibreOffice is missing. In CI a missing LibreOffice is a failure. */
export const testWithLibreOffice: typeof test =
  hasLibreOffice || process.env['CI'] ? test : (skipWithReason as unknown as typeof test);

function skipWithReason(name: string): void {
  console.info(`Skipped "${name}": LibreOffice (soffice) is not installed.`);
  test.skip(name, () => undefined);
}
