import type { RecordSummary } from '../../../../src/core/index.ts';
import { writeReminders } from '../../../../src/hosts/apps-script/reminders/write-reminders.ts';
import { aDashboard, anIndicator, aRecord, recordsOf } from '../../../support/dashboard-builder.ts';

const url = 'https://docs.google.com/spreadsheets/d/x/edit';

/** Reminders on 2025-11-15 for actions that are overdue (A3) or fall due soon (A4). */
function remindersFor(...records: RecordSummary[]) {
  const today = '2025-11-15';
  const [late, soon] = [records.filter(({ due }) => due < today), records.filter(({ due }) => due >= today)];
  return writeReminders(
    aDashboard({
      today,
      records: recordsOf(...records),
      indicators: [
        anIndicator({ id: 'A3', rows: late.map(({ id }) => id) }),
        anIndicator({ id: 'A4', rows: soon.map(({ id }) => id) }),
      ],
    }),
    url,
  );
}

describe('reminders', () => {
  test('gather everything that is a person’s in one mail, the oldest first', () => {
    const { mails } = remindersFor(
      aRecord('HP-001', { owner: 'anna@example.se', due: '2025-11-20', title: 'Utbilda' }),
      aRecord('HP-002', { owner: 'Anna@example.se ', due: '2025-11-14', title: 'Kartlägg' }),
      aRecord('HP-003', { owner: 'anna@example.se', due: '2025-10-16', title: 'Klassa' }),
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: 'anna@example.se', latest: 30 });
    expect(mails[0]?.body.split('\n').slice(0, 6)).toEqual([
      'Försenade åtgärder',
      '• HP-003 Klassa – 2025-10-16, 30\u00a0dagar försenad',
      '• HP-002 Kartlägg – 2025-11-14, 1\u00a0dag försenad',
      '',
      'Förfaller snart',
      '• HP-001 Utbilda – 2025-11-20, om 5\u00a0dagar',
    ]);
    expect(mails[0]?.body).toContain(url);
  });

  test('go first to the one who is latest', () => {
    const { mails } = remindersFor(
      aRecord('HP-001', { owner: 'b@example.se', due: '2025-11-15' }),
      aRecord('HP-002', { owner: 'c@example.se', due: '2025-01-01' }),
      aRecord('HP-003', { owner: 'a@example.se', due: '2025-11-15' }),
    );
    expect(mails.map(({ to }) => to)).toEqual(['c@example.se', 'a@example.se', 'b@example.se']);
  });

  test('name those who can get none', () => {
    const records = [aRecord('HP-001', { owner: 'Enhetschef' }), aRecord('HP-002', { owner: '' })];
    expect(remindersFor(...records)).toEqual({ mails: [], unreachable: ['Enhetschef', ''] });
  });

  test('tell the id alone of what is sensitive', () => {
    const secret = aRecord('HP-001', { owner: 'a@example.se', sensitive: true, title: 'Hemlig plan' });
    const [mail] = remindersFor(secret).mails;
    expect(mail?.body).toContain('HP-001 (skyddsvärd, se handlingsplanen)');
    expect(mail?.body).not.toContain('Hemlig');
  });

  test.each(['a@b', 'a@example.se, b@example.se', 'Bcc: <a@example.se>', 'a@example.se\nBcc: b@example.se'])(
    'go to no such address: %j',
    (owner) => {
      expect(remindersFor(aRecord('HP-001', { owner })).mails).toEqual([]);
    },
  );

  test('keep a title on one line', () => {
    const [mail] = remindersFor(
      aRecord('HP-001', { owner: 'a@example.se', title: 'Ett\n\nFörsenade åtgärder\n• Falsk rad' }),
    ).mails;
    expect(mail?.body).toContain('• HP-001 Ett Försenade åtgärder • Falsk rad – ');
  });
});
