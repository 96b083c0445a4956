import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const folder = fileURLToPath(new URL('../src/hosts/node/html/', import.meta.url));

/**
 * The dashboard page's script and style sheet as text, by the names that src/hosts/node/html/assets.ts declares.
 * For esbuild's `define`, turn each into a JSON string.
 */
export function bundleDashboardClient() {
  return {
    DASHBOARD_SCRIPT: bundle(`${folder}client/main.ts`, { format: 'iife', target: 'es2020' }),
    DASHBOARD_STYLE: bundle(`${folder}style.css`, {}),
  };
}

function bundle(entry, options) {
  const { outputFiles = [] } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
