import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callCustomFunction, clickMenu, open } from '../../apps-script-runtime/index.ts';
import { authModes } from '../../apps-script-runtime/services/script-app.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();

function captionsOf(addOn: AddOn) {
  return addOn.runtime.ui.menus.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'item' ? [entry.caption] : [])),
  );
}

describe('opening the spreadsheet', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('adds the menu, whatever the add-on may do (%s)', (authMode) => {
    const addOn = new AddOn(bundle());
    open(addOn.runtime, authMode);
    expect(addOn.runtime.ui.menus.map(({ caption }) => caption)).toEqual(['Ledningens genomgång']);
    expect(captionsOf(addOn)).toContain('Kontrollera');
  });

  test('reads nothing', () => {
    const addOn = new AddOn(bundle());
    open(addOn.runtime);
    expect(addOn.runtime.calls.reads).toBe(0);
  });
});

describe('editing where nobody has allowed the add-on anything yet', () => {
  test('does nothing, and fails nowhere', () => {
    const { runtime } = new AddOn(bundle());
    runtime.calls.reset();
    runtime.run('simple-trigger', 'NONE', 'onEdit', (toScript) => [toScript({ authMode: authModes.NONE })]);
    expect(runtime.calls.remote).toBe(0);
  });
});

describe('where nobody has allowed the add-on anything yet', () => {
  test.each(['onOpen', 'onInstall'])('%s does its work', (name) => {
    const { runtime } = new AddOn(bundle());
    runtime.run('simple-trigger', 'NONE', name, () => []);
    expect(runtime.ui.menus).toHaveLength(1);
  });

  test('no entry changes or makes anything', () => {
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf(exampleWorkbook) });
    const { runtime, spreadsheet } = addOn;
    const state = () => JSON.stringify(spreadsheet.sheets.map((tab) => [tab.name, contentsOf(tab)]));
    const before = state();
    const code = readFileSync(join(bundle().folder, 'Code.js'), 'utf8');
    const entries = Array.from(code.matchAll(/^function (\w+)\(.*\) \{\n {2}return App\./gm), ([, name = '']) => name);
    expect(entries).toEqual(expect.arrayContaining(['menuSetUp', 'menuDocument', 'onEdit', 'sendReminders']));
    for (const name of entries) {
      try {
        runtime.run('menu', 'NONE', name, (toScript) => [toScript({ authMode: authModes.NONE })]);
      } catch (error) {
        expect(`${name}: ${String(error)}`).toMatch(/You do not have permission/);
      }
    }
    expect(state()).toBe(before);
    expect(runtime.drive.files.size).toBe(0);
    expect([...runtime.store.properties.document]).toEqual([]);
  });
});

describe('edits that come faster than Google runs the check', () => {
  /** Google has two waiting at most. */
  test('leave no mark, until the row is edited again', () => {
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf(exampleWorkbook), now: '2026-01-15T09:00:00Z' });
    const tab = addOn.tab('Handlingsplan');
    const headers = Array.from({ length: tab.lastColumn }, (_, index) => String(tab.cell(1, index + 1).content));
    const [status, end] = ['Status', 'Slutdatum'].map((name) => headers.indexOf(name) + 1) as [number, number];
    const noteOf = (row: number) => tab.peek(row, end)?.note ?? '';
    // Typed, and the event lost.
    tab.cell(3, end).content = '2025-13-45';
    expect(noteOf(3)).toBe('');
    addOn.edit(tab, { row: 3, column: status, rows: 1, columns: 1 });
    expect(noteOf(3)).not.toBe('');
  });
});

describe('the menu', () => {
  test('shows the sidebar and the help', () => {
    const addOn = new AddOn(bundle());
    open(addOn.runtime);
    clickMenu(addOn.runtime, 'Visa sidopanelen');
    clickMenu(addOn.runtime, 'Hjälp');
    expect(addOn.runtime.ui.pages).toMatchObject([{ kind: 'sidebar', title: 'Ledningens genomgång' }]);
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toContain('KLASSNING_MAX');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toMatch(/Version \d+\.\d+\.\d+/);
  });

  test('leaves one line a run in the log, without anything that the spreadsheet holds', () => {
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf(exampleWorkbook), now: '2026-01-15T09:00:00Z' });
    addOn.choose('menuCheck');
    expect(addOn.runtime.log).toEqual([
      expect.stringMatching(/^\{"command":"Kontrollera","outcome":"done","milliseconds":\d+,"version":"[^"]+"\}$/),
    ]);
  });

  test.each([false, true])('finishes though the cache forgets (%s)', (forgetsCache) => {
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf(exampleWorkbook), forgetsCache });
    addOn.choose('menuCheck');
    expect(addOn.tab('Kontroll').lastRow).toBeGreaterThan(1);
  });
});

test('reminders are not in the menu unless they are built in', () => {
  const addOn = new AddOn(bundle());
  open(addOn.runtime);
  expect(captionsOf(addOn)).not.toContain('Påminnelser …');
});

test('a custom function can be called before anything has been checked', () => {
  expect(callCustomFunction(new AddOn(bundle()).runtime, 'KLASSNING_MAX', [2])).toBe('2 Betydande');
});
