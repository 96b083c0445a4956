import { clickMenu, open, runTrigger } from '../../../apps-script-runtime/index.ts';
import { AddOn, spreadsheetOf } from '../../../support/add-on.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';

const withReminders = sharedBundle({ reminders: true });

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
