import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltScript, buildOfficeScripts } from '../../scripts/build-office-scripts.ts';

/** Milliseconds: the compiler reads the whole core, on a busy machine slowly. */
const buildTime = 240_000;

/** A script for Excel on the web, built before the tests of a file and removed after them. */
export function builtOfficeScript(name: string): () => BuiltScript {
  let folder: string;
  let built: BuiltScript | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lis-office-'));
    [built] = await buildOfficeScripts({ version: '0.0.0', folder: join(folder, 'scripts'), wanted: [name] });
  }, buildTime);
  afterAll(() => rmSync(folder, { recursive: true }));
  return () => {
    if (built === undefined) throw new Error(`No script is called ${name}`);
    return built;
  };
}
