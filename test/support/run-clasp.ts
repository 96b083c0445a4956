import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bundle } from './apps-script-bundle.ts';

/** Runs clasp in the folder of a bundle. With a `log`, what it would ask Google is answered on the spot and written there. */
export function runClasp({ project }: Bundle, values: readonly string[], log?: string): string {
  writeFileSync(join(project, '.clasp.json'), JSON.stringify({ scriptId: 'rehearsal', rootDir: 'apps-script' }));
  const preload = log === undefined ? [] : ['--import', pathToFileURL(resolve('test/support/google-answers.mjs')).href];
  const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
  return execFileSync(process.execPath, [...preload, clasp, ...values], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, REQUEST_LOG: log ?? '' },
  });
}
