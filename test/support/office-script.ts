import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BuiltScript, buildOfficeScripts } from '../../scripts/build-office-scripts.ts';

/** Milliseconds: the compiler reads the whole core, on a busy machine slowly. */
const buildTime = 240_000;

/**
 * Scripts for Excel on the web, built before the tests of a file and removed after them.
 * @param names left out = all
 */
export function builtOfficeScripts(...names: readonly string[]): (name: string) => BuiltScript {
  let folder: string;
  let built: readonly BuiltScript[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lis-office-'));
    built = await buildOfficeScripts({
      version: '0.0.0',
      folder: join(folder, 'scripts'),
      ...(names.length > 0 && { wanted: names }),
    });
  }, buildTime);
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name) => {
    const found = built.find((script) => script.name === name);
    if (found === undefined) throw new Error(`No script is called ${name}`);
    return found;
  };
}

/** The text of a script that `npm run build` has made, as `npm test` does before the tests. */
export function builtBefore(name: string): string {
  const path = resolve('dist', 'office-scripts', `${name}.ts`);
  if (!existsSync(path))
    throw new Error(`dist/office-scripts/${name}.ts is not built: run npm run build first, or npm test.`);
  return path;
}
