// Makes a package of exceljs allocate its buffers as Node has done since version 6: in a bundle the old way prints a warning to whoever runs the program.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const changes = [
  ['new Buffer(size)', 'Buffer.alloc(size)'],
  ['new Buffer(0)', 'Buffer.alloc(0)'],
  ['new Buffer(source)', 'Buffer.from(source)'],
] as const;

export const oldBuffers: Plugin = {
  name: 'old-buffers',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]exceljs[\\/]node_modules[\\/]archiver-utils[\\/]index\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [was, becomes] of changes) {
        if (contents.split(was).length !== 2)
          throw new Error(`archiver-utils has changed: ${was} was to stand once in ${path}`);
        contents = contents.replace(was, becomes);
      }
      return { contents };
    });
  },
};
