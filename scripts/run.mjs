// Runs a script that is written in TypeScript: node scripts/run.mjs PATH [ARGUMENTS], the path from the project's folder. Installs first
// what is missing.
import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled, projectFolder } from './ensure-installed.mjs';

/**
 * Bundles TypeScript, since Node 20 does not run it, into one file that Node does; packages stay outside.
 *
 * @param {string} path from the project's folder
 * @param {string} folder where to, inside the project, so that its packages are found
 * @param {import('esbuild').BuildOptions} [options]
 * @returns {Promise<string>} the file
 */
export async function compile(path, folder, options = {}) {
  const { build } = await import('esbuild');
  const outfile = join(folder, `${basename(path, '.ts')}.mjs`);
  await build({
    absWorkingDir: projectFolder,
    entryPoints: [path],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    plugins: [staysInPlace],
    ...options,
  });
  return outfile;
}

/** Modules that know the project, or that they are the program, by their own place are not bundled. */
const staysInPlace = {
  name: 'stays-in-place',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:ensure-installed|run)\.mjs$/ }, ({ path }) => ({
      path: pathToFileURL(join(projectFolder, 'scripts', basename(path))).href,
      external: true,
    }));
  },
};

/**
 * Work with a folder for compiled files, which is removed afterwards.
 *
 * @template Result
 * @param {(folder: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withCompiled(work) {
  const folder = mkdtempSync(join(projectFolder, 'node_modules', '.compiled-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A script may end the process itself.
  process.once('exit', remove);
  try {
    return await work(folder);
  } finally {
    remove();
    process.off('exit', remove);
  }
}

/**
 * The exports of a TypeScript file.
 * @param {string} path from the project's folder
 */
export function load(path) {
  return withCompiled(async (folder) => import(pathToFileURL(await compile(path, folder)).href));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , path = ''] = process.argv;
  process.argv.splice(1, 2, join(projectFolder, path));
  ensureInstalled();
  // Not awaited here: a script that imports this module would wait for it as well.
  void load(path);
}
