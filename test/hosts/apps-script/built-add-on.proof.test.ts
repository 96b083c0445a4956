import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { menuItems } from '../../../src/hosts/apps-script/menu.ts';
import type { Bundle } from '../../support/apps-script-bundle.ts';
import { freshBundle, sharedBundle } from '../../support/shared-bundle.ts';

const bundle = freshBundle();
const withReminders = freshBundle({ reminders: true });
// These two were built after one another, from the same files.
const usual = sharedBundle();
const forDomain = sharedBundle({ domain: true });

function scopesIn({ folder }: Pick<Bundle, 'folder'>): string[] {
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
    const code = readFileSync(join(bundle().folder, 'Code.js'), 'utf8');
    const context: Record<string, unknown> = {};
    runInNewContext(code, context);
    const functions = Object.entries(context).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect(functions.sort()).toEqual([...bundle().functions].sort());
    for (const name of bundle().functions) expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });

  test.each(menuItems.filter((item) => item !== null))('answers the menu item %s', (_, name) => {
    expect(bundle().functions).toContain(name);
  });

  test('keeps no function that pages could call by accident', () => {
    expect(bundle().functions.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  test('asks for the least that works', () => {
    expect(scopesIn(bundle())).toEqual([
      'spreadsheets.currentonly',
      'drive.file',
      'script.container.ui',
      'userinfo.email',
    ]);
  });

  test('for one domain differs by one scope and one constant', () => {
    const read = ({ folder }: Pick<Bundle, 'folder'>, name: string) => readFileSync(join(folder, name), 'utf8');
    const added = scopesIn(forDomain()).filter((scope) => !scopesIn(usual()).includes(scope));
    expect(added).toEqual(['documents']);
    expect(read(forDomain(), 'sidebar.html')).toBe(read(usual(), 'sidebar.html'));
    // Lines end where they have become long enough, and so elsewhere.
    const [code, domain] = [usual(), forDomain()].map((built) => read(built, 'Code.js').replace(/\n/g, ''));
    expect(domain === code).toBe(false);
    expect(domain!.replace('isForDomain(){return!0}', 'isForDomain(){return!1}') === code).toBe(true);
  });

  test('asks for mail and clockwork only where reminders are built in', () => {
    const added = scopesIn(withReminders()).filter((scope) => !scopesIn(bundle()).includes(scope));
    expect(added).toEqual(['script.send_mail', 'script.scriptapp']);
    expect(captionsOf(bundle())).not.toContain('Påminnelser …');
    expect(captionsOf(withReminders())).toContain('Påminnelser …');
  });
});
