import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { namedPackages } from '../../scripts/named-packages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

/** The names that the program gets of a package, which it loads when it runs, bundled into files of their own. */
async function namesOf(packageName: string, plugins: readonly Plugin[]): Promise<string[]> {
  await build({
    stdin: {
      contents: `export const names = Object.keys(await import(${JSON.stringify(packageName)}));`,
      resolveDir: resolve('.'),
    },
    outdir: folder(),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    plugins: [...plugins],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  });
  const { names } = await import(pathToFileURL(join(folder(), 'stdin.mjs')).href);
  return names;
}

test('a package in CommonJS has its names when it is loaded later', async () => {
  expect(await namesOf('https-proxy-agent', [namedPackages])).toEqual(
    expect.arrayContaining(['HttpsProxyAgent', 'default']),
  );
});

test('without help it has none, which is why there is any', async () => {
  expect(await namesOf('https-proxy-agent', [])).toEqual(['default']);
});

test('a package of ES modules has its own names', async () => {
  const names = await namesOf('node-fetch', [namedPackages]);
  expect(names).toEqual(expect.arrayContaining(['default', 'Headers']));
});
