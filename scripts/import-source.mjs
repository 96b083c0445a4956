// Loads a TypeScript source of the project in Node, which cannot run it as it is.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectFolder } from './ensure-installed.mjs';

/** The exports of a source file, given by its path from the project's folder. */
export async function importSource(path) {
  const folder = await mkdtemp(join(projectFolder, 'node_modules', '.source-'));
  try {
    const outfile = join(folder, 'source.mjs');
    await build({
      absWorkingDir: projectFolder,
      entryPoints: [path],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
