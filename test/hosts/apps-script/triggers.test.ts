import { callCustomFunction, clickMenu, open, runTrigger } from '../../apps-script-runtime/index.ts';
import { authModes } from '../../apps-script-runtime/services/script-app.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { freshBundle, sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();
/** With every entry that there is. */
const withReminders = freshBundle({ reminders: true });

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
    for (const name of withReminders().functions) {
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

describe('reminders', () => {
  const sheets = exampleWorkbook.sheets.map((sheet) =>
    sheet.name !== 'Handlingsplan'
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.map((value, column) =>
              sheet.rows[0]![column] === 'Ansvarig' && value !== 'Ansvarig' && value !== null
                ? 'anna@example.se'
                : value,
            ),
          ),
        },
  );
  const openExample = () =>
    new AddOn(withReminders(), { spreadsheet: spreadsheetOf({ sheets }), now: '2026-06-15T06:00:00Z' });

  test('are not in the menu unless they are built in', () => {
    const addOn = new AddOn(bundle());
    open(addOn.runtime);
    expect(captionsOf(addOn)).not.toContain('Påminnelser …');
  });

  test('are shown before anything is sent, and stay off when the answer is no', () => {
    const addOn = openExample();
    open(addOn.runtime);
    addOn.runtime.ui.answer({ button: 'NO' });
    clickMenu(addOn.runtime, 'Påminnelser …');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toMatch(
      /^I dag skulle 1\u00a0mejl skickas: anna@example.se \(Påminnelse: \d+\u00a0åtgärder/,
    );
    expect([addOn.runtime.triggers.length, addOn.runtime.mailbox.sent.length]).toEqual([0, 0]);
  });

  test('send one mail a person each week once switched on, never twice a day, until they are switched off', () => {
    const addOn = openExample();
    open(addOn.runtime);
    addOn.runtime.ui.answer({ button: 'YES' });
    clickMenu(addOn.runtime, 'Påminnelser …');
    expect(addOn.runtime.triggers).toHaveLength(1);
    runTrigger(addOn.runtime, 'sendReminders');
    runTrigger(addOn.runtime, 'sendReminders');
    expect(addOn.runtime.mailbox.sent).toHaveLength(1);
    expect(addOn.runtime.mailbox.sent[0]?.body).toContain('Försenade åtgärder');
    addOn.runtime.ui.answer({ button: 'YES' });
    clickMenu(addOn.runtime, 'Påminnelser …');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toContain('Senast, 2026-06-15, skickades 1\u00a0mejl.');
    expect(addOn.runtime.triggers).toHaveLength(0);
  });

  test('switched on by one person are told of to another, and sent once', () => {
    const addOn = openExample();
    open(addOn.runtime);
    addOn.runtime.ui.answer({ button: 'YES' });
    clickMenu(addOn.runtime, 'Påminnelser …');
    addOn.runtime.user = 'bo.lind@example.se';
    addOn.runtime.ui.answer({ button: 'YES' });
    clickMenu(addOn.runtime, 'Påminnelser …');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toContain('karin.ek@example.se har slagit på påminnelserna');
    expect(addOn.runtime.triggers.map(({ user }) => user)).toEqual(['karin.ek@example.se', 'bo.lind@example.se']);
    for (const _ of addOn.runtime.triggers) runTrigger(addOn.runtime, 'sendReminders');
    expect(addOn.runtime.mailbox.sent).toHaveLength(1);
  });

  test('of another spreadsheet are left alone', () => {
    const addOn = openExample();
    open(addOn.runtime);
    addOn.runtime.ui.answer({ button: 'YES' });
    clickMenu(addOn.runtime, 'Påminnelser …');
    const [trigger] = addOn.runtime.triggers;
    addOn.runtime.triggers.splice(0, 1, { ...trigger!, spreadsheetId: 'spreadsheet-2' });
    addOn.runtime.ui.answer({ button: 'NO' });
    clickMenu(addOn.runtime, 'Påminnelser …');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).not.toContain('Påminnelserna är på');
  });

  test('stop when the quota ends, and tell who had to wait', () => {
    const addOn = new AddOn(withReminders(), {
      spreadsheet: spreadsheetOf({ sheets }),
      now: '2026-06-15T06:00:00Z',
      mailQuota: 0,
    });
    open(addOn.runtime);
    addOn.runtime.ui.answer({ button: 'YES' });
    clickMenu(addOn.runtime, 'Påminnelser …');
    runTrigger(addOn.runtime, 'sendReminders');
    expect(addOn.runtime.mailbox.sent).toEqual([]);
    addOn.runtime.ui.answer({ button: 'NO' });
    clickMenu(addOn.runtime, 'Påminnelser …');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toContain('Dygnets kvot tog slut före: anna@example.se.');
  });
});

test('a custom function can be called before anything has been checked', () => {
  expect(callCustomFunction(new AddOn(bundle()).runtime, 'KLASSNING_MAX', [2])).toBe('2 Betydande');
});
