// Bundles the command line into dist/lis.mjs, and what starts its worker threads beside it, that need nothing but Node; the add-on
// for Google Sheets, the scripts for Excel on the web, and the page for people without Node.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildAppsScript } from './build-apps-script.ts';
import { buildOfficeScripts, sizesText } from './build-office-scripts.ts';
import { buildPage } from './build-page.ts';
import { bundleDashboardClient } from './bundle-dashboard-client.ts';
import { workerEntryPoint, workerThreads } from './bundle-worker-threads.ts';
import { projectFolder } from './ensure-installed.mjs';
import { namedPackages } from './named-packages.ts';
import { bundledPackages } from './release/bundled-packages.ts';

const { version } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
await rm(join(projectFolder, 'dist'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: projectFolder,
  entryPoints: {
    lis: 'src/hosts/node/cli/main.ts',
    'lis-archive-task': 'src/hosts/node/archive/batch/archive-task.ts',
    'lis-delivery-task': 'src/hosts/node/boards/delivery-task.ts',
    ...workerEntryPoint,
  },
  outdir: 'dist',
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
// Says so when something travels whose licence does not.
bundledPackages(metafile);
const built = { reminders: process.argv.includes('--reminders'), selfTest: process.argv.includes('--self-test') };
await buildAppsScript(built);
await buildAppsScript({ ...built, domain: true, folder: join(projectFolder, 'dist/apps-script-domain') });
const page = await buildPage({ version });
process.stdout.write(`Sidan: ${page.bytes} byte\n`);
process.stdout.write(sizesText(await buildOfficeScripts({ version })));
process.stdout.write(
  'Byggt: dist/lis.mjs, dist/lis.html, dist/apps-script, dist/apps-script-domain, dist/office-scripts\n',
);
