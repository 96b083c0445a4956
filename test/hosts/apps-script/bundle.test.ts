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

function scopesIn({ folder }: Bundle): string[] {
  const { oauthScopes } = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  return oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''));
}

/** Captions of the menu that a bundle makes when the spreadsheet is opened. */
function captionsOf({ folder }: Bundle): string[] {
  const captions: string[] = [];
  const menu = {
    addItem: (caption: string) => captions.push(caption),
    addSeparator: () => undefined,
    addToUi: () => undefined,
  };
  const SpreadsheetApp = { getUi: () => ({ createMenu: () => menu }) };
  runInNewContext(`${readFileSync(join(folder, 'Code.js'), 'utf8')}\nonOpen();`, { SpreadsheetApp });
  return captions;
}

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
    expect(scopesIn(bundle)).toEqual([
      'spreadsheets.currentonly',
      'drive.file',
      'script.container.ui',
      'userinfo.email',
    ]);
  });

  test('asks for mail and clockwork only where reminders are built in', async () => {
    const withReminders = await buildBundle({ reminders: true });
    try {
      const added = scopesIn(withReminders).filter((scope) => !scopesIn(bundle).includes(scope));
      expect(added).toEqual(['script.send_mail', 'script.scriptapp']);
      expect(captionsOf(bundle)).not.toContain('Påminnelser …');
      expect(captionsOf(withReminders)).toContain('Påminnelser …');
    } finally {
      rmSync(withReminders.project, { recursive: true });
    }
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
