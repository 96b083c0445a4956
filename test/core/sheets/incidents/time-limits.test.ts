import { imyLimit, isInTime, nis2Limits } from '../../../../src/core/sheets/incidents/time-limits.ts';

const none = {
  awareness: '2026-03-27T12:00',
  personalDataBreach: undefined,
  notificationRequired: undefined,
  notified: undefined,
  nis2Incident: undefined,
  earlyWarning: undefined,
  incidentNotification: undefined,
  finalReport: undefined,
} as const;

test('the notification to IMY is due when 72 hours have passed, though the clock has shown 73', () => {
  const limit = imyLimit({ ...none, personalDataBreach: true, notificationRequired: 'Ja' });
  expect(limit).toMatchObject({ started: '2026-03-27T12:00', deadline: '2026-03-30T13:00', done: undefined });
});

test.each([
  ['it is no personal-data breach', { personalDataBreach: false, notificationRequired: 'Ja' }],
  ['it need not be notified', { personalDataBreach: true, notificationRequired: 'Nej' }],
  ['nobody has assessed it', { personalDataBreach: true, notificationRequired: 'Ej bedömt' }],
  ['it is not known when the clock started', { ...none, awareness: undefined, personalDataBreach: true }],
] as const)('there is no time limit to IMY when %s', (_case, values) => {
  expect(imyLimit({ ...none, ...values })).toBeUndefined();
});

test('a NIS2 incident has two time limits, and a third when the notification is made', () => {
  const deadlines = (incidentNotification: string | undefined) =>
    nis2Limits({ ...none, nis2Incident: true, incidentNotification }).map(({ column, deadline }) => [column, deadline]);
  const two = [
    ['earlyWarning', '2026-03-28T12:00'],
    ['incidentNotification', '2026-03-30T13:00'],
  ];
  expect(deadlines(undefined)).toEqual(two);
  expect(deadlines('2026-03-28T09:00')).toEqual([...two, ['finalReport', '2026-04-28T09:00']]);
});

test('an incident that is not marked as NIS2 has none', () => {
  expect(nis2Limits({ ...none, incidentNotification: '2026-03-28T09:00' })).toEqual([]);
});

test.each([
  ['2026-03-30T13:00', true],
  ['2026-03-30T13:01', false],
  [undefined, false],
])('done at %s is in time: %s', (notified, inTime) => {
  const limit = imyLimit({ ...none, personalDataBreach: true, notificationRequired: 'Ja', notified });
  expect(limit && isInTime(limit)).toBe(inTime);
});
