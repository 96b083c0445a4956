import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../src/hosts/node/html/', import.meta.url));

/**
 * The dashboard page's script and style sheet and the comparison page's style sheet as text, by the names that src/hosts/node/html/assets.ts declares.
 * For esbuild's `define`, turn each into a JSON string.
 */
export async function bundleDashboardClient() {
  return {
    DASHBOARD_SCRIPT: await bundle(`${folder}client/main.ts`, { format: 'iife', target: 'es2020' }),
    DASHBOARD_STYLE: await bundle(`${folder}style.css`, {}),
    DIFF_STYLE: await bundle(`${folder}diff.css`, {}),
  };
}

async function bundle(entry, options) {
  const { outputFiles = [] } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [onlyWhatIsUsed],
    ...options,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

/** Importing a module of the core does nothing by itself, so what the page does not use of it is left out. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup({ onResolve }) {
    onResolve({ filter: /^[.].*[.]ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: false,
    }));
  },
};
