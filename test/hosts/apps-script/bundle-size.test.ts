import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, buildBundle } from '../../support/apps-script-bundle.ts';

/** Bytes; argued in docs/decisions/0013-size-of-the-add-on.md. */
const budget = 660_000;

let bundle: Bundle;
let code: string;
/** Paths of the modules that the bundle holds, which esbuild writes above each. */
let modules: string[];

beforeAll(async () => {
  bundle = await buildBundle({ reminders: true });
  code = readFileSync(join(bundle.folder, 'Code.js'), 'utf8');
  modules = Array.from(code.matchAll(/^ {2}\/\/ (\S+\.\w+)$/gm), ([, path]) => path ?? '');
});
afterAll(() => rmSync(bundle.project, { recursive: true }));

describe('Code.js, which Google loads at every click', () => {
  test('keeps within its budget with everything built in', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(budget);
  });

  test('holds the core and its own host, and no package', () => {
    expect(modules).toContain('src/core/tasks/review-workbook.ts');
    expect(modules.filter((path) => !/^src\/(core|hosts\/apps-script)\//.test(path))).toEqual([]);
  });

  test('leaves out what only the command line does', () => {
    expect(modules.filter((path) => path.startsWith('src/core/exchange/'))).toEqual([]);
  });
});
