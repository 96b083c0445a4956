// Bundles the command line into lis.mjs, and what starts its worker threads beside it, that need nothing but Node.
import { build } from 'esbuild';
import { bundleDashboardClient } from './bundle-dashboard-client.ts';
import { workerEntryPoint, workerThreads } from './bundle-worker-threads.ts';
import { projectFolder } from './ensure-installed.mjs';
import { namedPackages } from './named-packages.ts';
import { bundledPackages } from './release/bundled-packages.ts';

export interface CommandOptions {
  /** What the program says of itself. */
  readonly version: string;
  /** Where to. */
  readonly folder: string;
}

/** @throws Error when something travels whose licence does not */
export async function buildCommand({ version, folder }: CommandOptions): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: projectFolder,
    entryPoints: {
      lis: 'src/hosts/node/cli/main.ts',
      'lis-archive-task': 'src/hosts/node/archive/batch/archive-task.ts',
      'lis-delivery-task': 'src/hosts/node/boards/delivery-task.ts',
      ...workerEntryPoint,
    },
    outdir: folder,
    plugins: [workerThreads, namedPackages],
    outExtension: { '.js': '.mjs' },
    bundle: true,
    metafile: true,
    // What a command needs is read when it is called.
    splitting: true,
    chunkNames: 'lis-[hash]',
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    define: {
      __dirname: 'import.meta.dirname',
      ...Object.fromEntries(
        Object.entries({ builtVersion: version, ...(await bundleDashboardClient()) }).map(([name, text]) => [
          name,
          JSON.stringify(text),
        ]),
      ),
    },
    // Packages written for require() ask for Node's own modules through it.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    // unzipper, which exceljs brings, asks for the first only when it reads from Amazon's cloud; piscina for the second to lower priorities;
    // debug for the third to colour what it prints, where somebody has installed it.
    external: ['@aws-sdk/client-s3', '@napi-rs/nice', 'supports-color'],
    legalComments: 'linked',
    logLevel: 'warning',
  });
  bundledPackages(metafile);
}
