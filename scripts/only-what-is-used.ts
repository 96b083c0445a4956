import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** Importing a module of ours does nothing by itself, so what is not used of it is left out. */
export const onlyWhatIsUsed: Plugin = {
  name: 'only-what-is-used',
  setup({ onResolve }) {
    onResolve({ filter: /^[.].*[.]ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: false,
    }));
  },
};
