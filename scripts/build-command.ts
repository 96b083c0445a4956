// Bundles the command line into lis.mjs and the programs that it chooses among, with what starts worker threads, that need nothing but Node.
import { basename } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
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
  const options = await commandOptions(version, folder);
  for (const entryPoints of programs) bundledPackages((await build({ ...options, entryPoints })).metafile);
}

const source = 'src/hosts/node';

/** Commands with a program of their own, in src/hosts/node/cli/programs. */
const ownPrograms = ['check', 'review'];

/**
 * The files of a program are split among each other, by what a command needs. All of it is one program, and commands that people wait for
 * have each one of their own, in few files with nothing that only others need.
 */
const programs: readonly Readonly<Record<string, string>>[] = [
  {
    lis: `${source}/cli/main.ts`,
    'lis-archive-task': `${source}/archive/batch/archive-task.ts`,
    'lis-delivery-task': `${source}/boards/delivery-task.ts`,
    ...workerEntryPoint,
  },
  ...ownPrograms.map((name) => ({ [`lis-${name}`]: `${source}/cli/programs/${name}.ts` })),
];

/** What starts a program of its own finds it beside itself. */
const programsApart: Plugin = {
  name: 'programs-apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`/programs/(?:${ownPrograms.join('|')})\\.ts$`) }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./lis-${basename(path, '.ts')}.mjs`, external: true } : null,
    );
  },
};

async function commandOptions(version: string, folder: string) {
  const texts = { builtVersion: version, ...(await bundleDashboardClient()) };
  return {
    absWorkingDir: projectFolder,
    outdir: folder,
    plugins: [programsApart, workerThreads, namedPackages],
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
      ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, JSON.stringify(text)])),
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
  } satisfies BuildOptions;
}
