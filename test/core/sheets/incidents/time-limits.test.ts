import {
  actLimits,
  imyLimit,
  isInTime,
  isPast,
  significanceOf,
} from '../../../../src/core/sheets/incidents/time-limits.ts';

const none = {
  awareness: '2026-03-27T12:00',
  personalDataBreach: undefined,
  notificationRequired: undefined,
  notified: undefined,
  significantIncident: undefined,
  nis2Incident: undefined,
  earlyWarning: undefined,
  incidentNotification: undefined,
  statusReport: undefined,
  handled: undefined,
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

test('a significant incident has two time limits, and a third when the notification is made', () => {
  const deadlines = (incidentNotification: string | undefined) =>
    actLimits({ ...none, significantIncident: 'Ja', incidentNotification }).map(({ column, deadline }) => [
      column,
      deadline,
    ]);
  const two = [
    ['earlyWarning', '2026-03-28T12:00'],
    ['incidentNotification', '2026-03-30T13:00'],
  ];
  expect(deadlines(undefined)).toEqual(two);
  expect(deadlines('2026-03-28T09:00')).toEqual([...two, ['finalReport', '2026-04-28T09:00']]);
});

test('an incident that nobody calls significant has none', () => {
  expect(actLimits({ ...none, incidentNotification: '2026-03-28T09:00' })).toEqual([]);
});

test.each([
  ['2026-03-30T13:00', true],
  ['2026-03-30T13:01', false],
  [undefined, false],
])('done at %s is in time: %s', (notified, inTime) => {
  const limit = imyLimit({ ...none, personalDataBreach: true, notificationRequired: 'Ja', notified });
  expect(limit && isInTime(limit)).toBe(inTime);
});

const awareness = '2026-03-10T08:00';
const breach = { ...none, personalDataBreach: true, notificationRequired: 'Ja' } as const;
const significant = { ...none, significantIncident: 'Ja' } as const;
const unknown = {
  ...breach,
  ...significant,
  personalDataBreach: true,
  notificationRequired: 'Ja',
  awareness: undefined,
} as const;

test('each limit says what is to be handed in, from when, by when, and by what law', () => {
  const told = [
    imyLimit({ ...breach, awareness }),
    ...actLimits({ ...significant, awareness, incidentNotification: '2026-03-12T09:30' }),
  ];
  expect(told.map((limit) => [limit?.what, limit?.column, limit?.started, limit?.deadline, limit?.reference])).toEqual([
    ['Anmälan till IMY', 'notified', awareness, '2026-03-13T08:00', 'GDPR art. 33.1'],
    ['Den tidiga varningen', 'earlyWarning', awareness, '2026-03-11T08:00', 'SFS 2025:1506 2 kap. 5 §'],
    ['Incidentanmälan', 'incidentNotification', awareness, '2026-03-13T08:00', 'SFS 2025:1506 2 kap. 6 §'],
    [
      'Slutrapporten, eller en lägesrapport om incidenten pågår,',
      'finalReport',
      '2026-03-12T09:30',
      '2026-04-12T09:30',
      'SFS 2025:1506 2 kap. 8 §',
    ],
  ]);
});

test('what is not known to have happened has no limit', () => {
  expect([imyLimit(unknown), actLimits(unknown)]).toEqual([undefined, []]);
});

test.each([
  ['2026-03-13T23:59', true],
  ['2026-03-14T00:00', false],
  ['2026-03-13', true],
])('of what was known on a day, at some time, done at %s is in time: %s', (notified, inTime) => {
  const limit = imyLimit({ ...breach, awareness: '2026-03-10', notified });
  expect(limit).toMatchObject({ deadline: '2026-03-13' });
  expect(limit && isInTime(limit)).toBe(inTime);
});

test.each([
  ['2026-03-13T00:00', '2026-03-13', false],
  ['2026-03-12T23:59', '2026-03-13', true],
  ['2026-03-13', '2026-03-13', false],
  ['2026-03-12', '2026-03-13', true],
])('a limit of %s is past on %s: %s', (deadline, today, past) => {
  const limit = imyLimit({ ...breach, awareness });
  expect(limit && isPast({ ...limit, deadline }, today)).toBe(past);
});

test.each([
  ['Ja', undefined, 'Ja'],
  ['Utreds', true, 'Utreds'],
  ['Nej', true, 'Nej'],
  [undefined, true, 'Ja'],
  [undefined, false, 'Nej'],
  [undefined, undefined, undefined],
] as const)(
  'with %s in the column in use and %s in the older one the answer is %s',
  (significantIncident, nis2Incident, answer) => {
    expect(significanceOf({ significantIncident, nis2Incident })).toBe(answer);
  },
);

test('the final report is counted from when the incident was handled only if it went on after the status report', () => {
  const reported = {
    ...significant,
    awareness,
    incidentNotification: '2026-03-12T09:30',
    statusReport: '2026-04-10T09:00',
  } as const;
  const finalOf = (handled: string | undefined) =>
    actLimits({ ...reported, handled }).find(({ column }) => column === 'finalReport')?.deadline;
  expect([finalOf(undefined), finalOf('2026-04-20T12:00'), finalOf('2026-04-01T12:00')]).toEqual([
    undefined,
    '2026-05-20T12:00',
    '2026-04-12T09:30',
  ]);
});

test.each([
  ['2026-01-14T23:59', 0],
  ['2026-01-15T00:00', 2],
  ['2026-01-15', 2],
])('of what was known at %s the act has %i limits', (known, count) => {
  expect(actLimits({ ...significant, awareness: known })).toHaveLength(count);
});
