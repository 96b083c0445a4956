import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Modules that ask where they lie are told, in a bundle, where they lay before.
 *
 * @type {import('esbuild').Plugin}
 */
export const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.m?ts$|\.mjs$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const places = { url: pathToFileURL(path).href, filename: path, dirname: join(path, '..') };
      const contents = text.replace(
        /\bimport\.meta\.(url|filename|dirname)\b/g,
        (_all, /** @type {keyof typeof places} */ place) => JSON.stringify(places[place]),
      );
      return { contents, loader: path.endsWith('ts') ? 'ts' : 'js' };
    });
  },
};
