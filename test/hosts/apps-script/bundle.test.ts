import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { menuItems } from '../../../src/hosts/apps-script/menu.ts';
import { type Bundle, buildBundle } from '../../support/apps-script-bundle.ts';

let bundle: Bundle;
let code: string;

beforeAll(async () => {
  bundle = await buildBundle();
  code = readFileSync(join(bundle.folder, 'Code.js'), 'utf8');
});
afterAll(() => rmSync(bundle.project, { recursive: true }));

describe('the built add-on', () => {
  test('defines every entry function at the top and calls no service while it loads', () => {
    const context: Record<string, unknown> = {};
    runInNewContext(code, context);
    const functions = Object.entries(context).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect(functions.sort()).toEqual([...bundle.functions].sort());
    for (const name of bundle.functions) expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });

  test.each(menuItems.filter((item) => item !== null))('answers the menu item %s', (_, name) => {
    expect(bundle.functions).toContain(name);
  });

  test('keeps no function that pages could call by accident', () => {
    expect(bundle.functions.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  test('asks for the least that works', () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(bundle.folder, 'appsscript.json'), 'utf8'));
    expect(oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
      'spreadsheets.currentonly',
      'drive.file',
      'script.container.ui',
      'userinfo.email',
    ]);
  });

  test('is exactly what clasp would push', () => {
    writeFileSync(join(bundle.project, '.clasp.json'), JSON.stringify({ scriptId: 'none', rootDir: 'apps-script' }));
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
    const output = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: bundle.project,
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(output);
    const built = readdirSync(bundle.folder).map((name) => `apps-script/${name}`);
    expect(filesToPush.sort()).toEqual(built.sort());
    expect(filesToPush).toContain('apps-script/appsscript.json');
    expect(untrackedFiles).toEqual([]);
  });
});
