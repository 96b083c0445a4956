// What the add-on costs each time that Google starts it: its size, and the time to make it ready in a fresh context, against an entry
// that does nothing.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { buildAppsScript } from '../../scripts/build-apps-script.ts';
import { projectFolder } from '../../scripts/ensure-installed.mjs';
import { measureInTurns } from './measure.ts';
import type { Result } from './report.ts';
import { inTemporaryFolder } from './write-file.ts';

export async function bundleCost({
  rounds,
  warmUp,
}: {
  readonly rounds: number;
  readonly warmUp: number;
}): Promise<Result[]> {
  const bundles = {
    addOn: await inTemporaryFolder(async (folder) => {
      await buildAppsScript({ folder });
      return readFile(join(folder, 'Code.js'), 'utf8');
    }),
    bareEntry: await bundle('export function onOpen() {}'),
  };
  const { addOn, bareEntry } = bundles;
  const milliseconds = await measureInTurns({ addOn: start(addOn), bareEntry: start(bareEntry) }, { rounds, warmUp });
  const kibibytes = { addOn: kibibytesOf(addOn), bareEntry: kibibytesOf(bareEntry) };
  return [
    {
      name: 'add-on / bare entry: start',
      ratio: milliseconds.addOn / milliseconds.bareEntry,
      goal: { atMost: 50 },
      kibibytes,
      milliseconds,
    },
  ];
}

function kibibytesOf(code: string): number {
  return Buffer.byteLength(code) / 1024;
}

/** Each start has a text of its own, since V8 remembers what it has compiled. */
function start(code: string): () => unknown {
  let started = 0;
  return () => new Script(`${code}\n// ${started++}`).runInContext(createContext({}));
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectFolder },
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'App',
    target: 'es2020',
    legalComments: 'none',
  });
  return outputFiles.map(({ text }) => text).join('');
}
