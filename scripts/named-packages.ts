import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);
const asIs = Symbol('resolved without this plugin');

/**
 * Gives `import()` of a package in CommonJS the names that Node gives it. In files of their own such packages would have none but
 * `default`: esbuild does not know the names, which are there when the package has run.
 */
export const namedPackages: Plugin = {
  name: 'named-packages',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === asIs) return null;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: asIs });
      if (found.external || found.errors.length > 0 || !isCommonJs(found.path)) return found;
      return { path: found.path, namespace: 'named-package' };
    });
    onLoad({ filter: /.*/, namespace: 'named-package' }, ({ path }) => {
      const names = Object.keys(require(path)).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
      return {
        contents: `const all = require(${JSON.stringify(path)});\nexport default all;\nexport const { ${names.join(', ')} } = all;`,
        resolveDir: dirname(path),
      };
    });
  },
};

/** Whether Node reads a file of a package as CommonJS. */
function isCommonJs(path: string): boolean {
  if (/\.[cm]js$/.test(path)) return path.endsWith('.cjs');
  for (let folder = dirname(path); folder !== parse(folder).root; folder = dirname(folder)) {
    const description = readDescription(join(folder, 'package.json'));
    if (description !== undefined) return description.type !== 'module';
  }
  return true;
}

function readDescription(path: string): { readonly type?: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}
