// Makes piscina, which starts a file of its own in every worker thread, run from the bundle.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { projectFolder } from './ensure-installed.mjs';

/** The bundle's name for the file that piscina starts. */
const workerName = 'lis-worker';

export const workerEntryPoint = { [workerName]: join(projectFolder, 'node_modules/piscina/dist/worker.js') };

const changes: Readonly<Record<string, readonly [was: string, becomes: string]>> = {
  // It is looked for beside the bundle (see __dirname in build-command.ts).
  'index.js': ["'worker.js'", `'${workerName}.mjs'`],
  // What the thread runs is an ES module: trying require() first would load it twice.
  'worker.js': ['require(s)', '{}'],
};

export const workerThreads: Plugin = {
  name: 'worker-threads',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]piscina[\\/]dist[\\/](?:index|worker)\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const [was, becomes] = changes[basename(path)] ?? ['', ''];
      if (text.split(was).length !== 2) throw new Error(`piscina has changed: ${was} was to stand once in ${path}`);
      return { contents: text.replace(was, becomes) };
    });
  },
};
