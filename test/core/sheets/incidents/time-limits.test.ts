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

const awareness = '2025-03-10T08:00';
const breach = { ...none, personalDataBreach: true, notificationRequired: 'Ja' } as const;
const nis2 = { ...none, nis2Incident: true } as const;
const unknown = {
  ...breach,
  ...nis2,
  personalDataBreach: true,
  notificationRequired: 'Ja',
  awareness: undefined,
} as const;

test('each limit says what is to be handed in, from when, by when, and by what law', () => {
  const told = [
    imyLimit({ ...breach, awareness }),
    ...nis2Limits({ ...nis2, awareness, incidentNotification: '2025-03-12T09:30' }),
  ];
  expect(told.map((limit) => [limit?.what, limit?.column, limit?.started, limit?.deadline, limit?.reference])).toEqual([
    ['Anmälan till IMY', 'notified', awareness, '2025-03-13T08:00', 'GDPR art. 33.1'],
    [
      'Den tidiga varningen',
      'earlyWarning',
      awareness,
      '2025-03-11T08:00',
      'SFS 2025:1506, NIS2-direktivet art. 23.4 a',
    ],
    [
      'Incidentanmälan',
      'incidentNotification',
      awareness,
      '2025-03-13T08:00',
      'SFS 2025:1506, NIS2-direktivet art. 23.4 b',
    ],
    [
      'Slutrapporten',
      'finalReport',
      '2025-03-12T09:30',
      '2025-04-12T09:30',
      'SFS 2025:1506, NIS2-direktivet art. 23.4 d',
    ],
  ]);
});

test('what is not known to have happened has no limit', () => {
  expect([imyLimit(unknown), nis2Limits(unknown)]).toEqual([undefined, []]);
});
