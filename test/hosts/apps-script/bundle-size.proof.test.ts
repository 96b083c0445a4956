import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, buildBundle } from '../../support/apps-script-bundle.ts';

/** Bytes; argued in docs/decisions/0041-packed-code.md. */
const budget = 900_000;

let bundle: Bundle;
let code: string;

beforeAll(async () => {
  bundle = await buildBundle({ reminders: true, selfTest: true });
  code = readFileSync(join(bundle.folder, 'Code.js'), 'utf8');
});
afterAll(() => rmSync(bundle.project, { recursive: true }));

describe('Code.js, which Google loads at every click', () => {
  test('keeps within its budget with everything built in', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(budget);
  });

  test('holds the core, formats and its own host, and no package', () => {
    expect(bundle.modules).toContain('src/core/tasks/review-workbook.ts');
    expect(bundle.modules.filter((path) => !/^src\/(core|formats|hosts\/apps-script)\//.test(path))).toEqual([]);
  });

  test('leaves out what only the command line does', () => {
    const onlyThere =
      /^src\/(hosts\/node|formats\/(csv|import|exchange)\/|core\/(exchange\/apply-edits|dashboard\/boards))/;
    expect(bundle.modules.filter((path) => onlyThere.test(path))).toEqual([]);
  });
});
