// What the add-on costs each time that Google starts it: its size, and the time to make it ready in a fresh context, against the
// docx library alone, which it does without, and an entry that does nothing.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { buildAppsScript } from '../scripts/build-apps-script.mjs';
import { projectFolder } from '../scripts/ensure-installed.mjs';
import { measureInTurns } from './measure.mjs';
import { inTemporaryFolder } from './write-file.mjs';

export async function bundleCost({ rounds, warmUp }) {
  const bundles = {
    addOn: await inTemporaryFolder(async (folder) => {
      await buildAppsScript({ folder });
      return readFile(join(folder, 'Code.js'), 'utf8');
    }),
    docx: await bundle("export * from 'docx';"),
    bareEntry: await bundle('export function onOpen() {}'),
  };
  const work = Object.entries(bundles).map(([name, code]) => [name, start(code)]);
  const milliseconds = await measureInTurns(Object.fromEntries(work), { rounds, warmUp });
  const kibibytes = Object.fromEntries(
    Object.entries(bundles).map(([name, code]) => [name, Buffer.byteLength(code) / 1024]),
  );
  return [
    {
      name: 'add-on / docx library alone: size',
      ratio: kibibytes.addOn / kibibytes.docx,
      goal: { atMost: 0.8 },
      kibibytes,
    },
    {
      name: 'add-on / docx library alone: start',
      ratio: milliseconds.addOn / milliseconds.docx,
      goal: { atMost: 0.5 },
      milliseconds,
    },
    { name: 'add-on / bare entry: start', ratio: milliseconds.addOn / milliseconds.bareEntry, goal: { atMost: 50 } },
  ];
}

/** Each start has a text of its own, since V8 remembers what it has compiled. */
function start(code) {
  let started = 0;
  return () => new Script(`${code}\n// ${started++}`).runInContext(createContext({}));
}

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectFolder },
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'App',
    target: 'es2019',
    legalComments: 'none',
  });
  return outputFiles[0].text;
}
