// The components of what is handed out, as CycloneDX (ECMA-424), by npm's own list.
import { spawnSync } from 'node:child_process';
import { projectFolder } from '../ensure-installed.mjs';

/** JSON. What npm makes anew each time, a serial number and the time, is left out, so that the same lock file gives the same bytes. */
export function componentList(): string {
  const { status, stdout, stderr } = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['sbom', '--omit', 'dev', '--omit', 'optional', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { cwd: projectFolder, encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm sbom ended with ${status}: ${stderr}`);
  return stable(stdout);
}

/** @throws Error when it is no list of components */
export function stable(text: string): string {
  const { serialNumber, metadata, ...list } = JSON.parse(text);
  if (list.bomFormat !== 'CycloneDX' || !Array.isArray(list.components))
    throw new Error('npm sbom gave no CycloneDX list');
  const { timestamp, tools, ...about } = metadata ?? {};
  return `${JSON.stringify({ ...list, metadata: about }, null, 2)}\n`;
}
