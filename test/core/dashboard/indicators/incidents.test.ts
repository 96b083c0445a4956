import { incidents } from '../../../../src/core/sheets/incidents/columns.ts';
import type { Sheet } from '../../../../src/core/workbook/workbook.ts';
import { indicatorOf, valuesOf } from '../../../support/indicator-of.ts';
import { type RowCells, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

type Incident = RowCells<typeof incidents.columns>;

function log(...rows: readonly Incident[]) {
  return sheetOf(
    incidents,
    rows.map((row, index) => ({
      id: `INC-00${index + 1}`,
      heading: 'Händelse',
      type: 'Avbrott',
      awareness: '2025-03-10 08:00',
      ...row,
    })),
  );
}

test('I1 counts by quarter and type over the period, its edges included', () => {
  const i1 = indicatorOf(
    'I1',
    log(
      { awareness: '2025-01-01 00:00' },
      { awareness: '2025-12-31 23:59', type: 'Förlust' },
      { awareness: '2024-12-31 23:59' },
      { awareness: '2026-01-01 00:00' },
      { awareness: null },
    ),
  );
  expect(i1).toMatchObject({ value: 2, rows: ['INC-001', 'INC-002'] });
  expect(Object.keys(valuesOf(i1.breakdown[0]))).toEqual([1, 2, 3, 4].map((quarter) => `2025 kvartal ${quarter}`));
  expect(valuesOf(i1.breakdown[0])).toMatchObject({
    '2025 kvartal 1': { Avbrott: 1 },
    '2025 kvartal 4': { Förlust: 1 },
  });
});

test('I1 follows a period over the turn of the year', () => {
  const setting = settingsSheet({ periodFrom: '2024-10-15', periodTo: '2025-02-28' });
  const i1 = indicatorOf('I1', setting, log({ awareness: '2024-10-15 09:00' }, { awareness: '2024-10-14 09:00' }));
  expect(i1.rows).toEqual(['INC-001']);
  expect(Object.keys(valuesOf(i1.breakdown[0]))).toEqual(['2024 kvartal 4', '2025 kvartal 1']);
});

test('I1 shows every quarter of ten years, and of a longer period only those with incidents', () => {
  const quartersOf = (periodFrom: string) => {
    const i1 = indicatorOf('I1', settingsSheet({ periodFrom, periodTo: '2025-12-31' }), log({}));
    return Object.keys(valuesOf(i1.breakdown[0]));
  };
  expect(quartersOf('2016-01-01')).toHaveLength(40);
  expect(quartersOf('2015-10-01')).toEqual(['2025 kvartal 1']);
});

test('I1 of a period that ends before it begins has nothing to show', () => {
  const setting = settingsSheet({ periodFrom: '2025-12-01', periodTo: '2025-03-31' });
  expect(indicatorOf('I1', setting, log({}))).toMatchObject({ value: 0, breakdown: [] });
});

test('I1 of a period of thousands of years shows the quarters with incidents', () => {
  const setting = settingsSheet({ periodFrom: '2024-10-15', periodTo: '9999-12-31' });
  const i1 = indicatorOf('I1', setting, log({ awareness: '2025-12-15 09:00' }, { awareness: '2025-01-14 09:00' }));
  expect(Object.keys(valuesOf(i1.breakdown[0]))).toEqual(['2025 kvartal 1', '2025 kvartal 4']);
});

const breach: Incident = { personalDataBreach: 'Ja', notificationRequired: 'Ja' };

test.each<[case_: string, incident: Incident, value: number | null]>([
  ['notified after 72 hours to the minute', { ...breach, notified: '2025-03-13 08:00' }, 1],
  ['notified a minute later', { ...breach, notified: '2025-03-13 08:01' }, 0],
  ['over the change to summer time', { ...breach, awareness: '2025-03-29 12:00', notified: '2025-04-01 13:00' }, 1],
  ['not notified, time out', breach, 0],
  ['not notified, time out at the beginning of today', { ...breach, awareness: '2025-11-21 00:00' }, null],
  ['not notified, time out before today', { ...breach, awareness: '2025-11-20 23:59' }, 0],
  ['not notified, time left', { ...breach, awareness: '2025-11-23 12:00' }, null],
  ['not required', { ...breach, notificationRequired: 'Nej', notified: '2025-05-01 08:00' }, null],
  ['no personal data', { notificationRequired: 'Ja', personalDataBreach: 'Nej' }, null],
])('I2: %s', (_case, incident, value) => {
  expect(indicatorOf('I2', log(incident)).value).toBe(value);
});

const in2026 = settingsSheet({ today: '2026-11-24', year: 2026 });
const significant: Incident = {
  awareness: '2026-03-10 08:00',
  significantIncident: 'Ja',
  earlyWarning: '2026-03-11 08:00',
  incidentNotification: '2026-03-12 08:00',
};

test.each<[case_: string, incident: Incident, value: number | null, clocks: (number | null)[]]>([
  ['all in time', { ...significant, finalReport: '2026-04-12 08:00' }, 1, [1, 1, 1]],
  ['final report a minute late', { ...significant, finalReport: '2026-04-12 08:01' }, 0, [1, 1, 0]],
  ['final report never', significant, 0, [1, 1, 0]],
  [
    'early warning late',
    { ...significant, earlyWarning: '2026-03-11 08:01', finalReport: '2026-04-01 08:00' },
    0,
    [0, 1, 1],
  ],
  [
    'nothing sent: the final report has no limit yet',
    { awareness: '2026-03-10 08:00', significantIncident: 'Ja' },
    0,
    [0, 0, null],
  ],
  [
    'a status report while it went on, and the final one a month after it was handled',
    { ...significant, statusReport: '2026-04-11 08:00', handled: '2026-05-01 08:00', finalReport: '2026-06-01 08:00' },
    1,
    [1, 1, 1, 1],
  ],
])('I3: %s', (_case, incident, value, clocks) => {
  const i3 = indicatorOf('I3', in2026, log(incident));
  expect(i3.value).toBe(value);
  expect(Object.values(valuesOf(i3.breakdown[0]))).toEqual(clocks);
});

test('I3 has nothing to say while all limits are ahead, or without significant incidents', () => {
  expect(indicatorOf('I3', in2026, log({ significantIncident: 'Ja', awareness: '2026-11-24 07:00' })).value).toBeNull();
  expect(indicatorOf('I3', in2026, log({ ...significant, significantIncident: 'Nej' })).value).toBeNull();
  expect(indicatorOf('I3', log({ ...significant, awareness: '2025-03-10 08:00' })).value).toBeNull();
});

function reported(hours: number): Incident {
  return {
    occurred: '2025-03-01 00:00',
    reportedInternally: `2025-03-0${1 + Math.floor(hours / 24)} ${String(hours % 24).padStart(2, '0')}:00`,
  };
}

test.each<[case_: string, rows: Incident[], value: number | null, status: string]>([
  ['odd number: the one in the middle', [reported(2), reported(50), reported(10)], 10, 'grön'],
  [
    'even number: the mean of the two in the middle',
    [reported(2), reported(50), reported(10), reported(20)],
    15,
    'grön',
  ],
  ['over 24 hours', [reported(25), reported(26), reported(5)], 25, 'röd'],
  ['24 hours to the minute', [reported(24)], 24, 'grön'],
  ['at once', [reported(0)], 0, 'grön'],
  [
    'reported before it happened is left out',
    [{ occurred: '2025-03-02 00:00', reportedInternally: '2025-03-01 00:00' }],
    null,
    'ingen',
  ],
  ['no times', [{}], null, 'ingen'],
])('I4: %s', (_case, rows, value, status) => {
  expect(indicatorOf('I4', log(...rows))).toMatchObject({ value, status });
});

test('I4 over 24 hours is yellow while the share within 24 hours reaches the red limit', () => {
  const half = log(reported(24), reported(24), reported(25), reported(26));
  const status = (redLimit: number) => indicatorOf('I4', settingsSheet({ redLimit }), half).status;
  expect([status(0.5), status(0.51)]).toEqual(['gul', 'röd']);
});

test('I4 counts only incidents with both times', () => {
  const onlyOccurred: Incident = { ...reported(3), reportedInternally: null };
  const onlyReported: Incident = { ...reported(3), occurred: null };
  expect(indicatorOf('I4', log(onlyOccurred, onlyReported, reported(5)))).toMatchObject({
    value: 5,
    rows: ['INC-003'],
  });
});

test('I5 is with root cause over all of the period', () => {
  const i5 = indicatorOf(
    'I5',
    log({ rootCause: 'Rutin saknades' }, {}, { awareness: '2024-03-01 08:00', rootCause: 'x' }),
  );
  expect(i5).toMatchObject({ value: 0.5, rows: ['INC-001'] });
});

test('I4 does not judge incidents without an hour', () => {
  const dated: Incident = { occurred: '2025-03-01', reportedInternally: '2025-03-04' };
  expect(indicatorOf('I4', log(dated, reported(5)))).toMatchObject({
    value: 5,
    rows: ['INC-002'],
    notJudged: '1 av 2\u00A0incidenter saknar tidpunkt för händelsen eller rapporten.',
  });
});

describe('I6', () => {
  const units: Sheet = { name: 'Listor', rows: [['Enhet'], ['Barn och unga'], ['Äldreomsorg']] };

  test('counts the listed units that no incident of the period comes from', () => {
    const i6 = indicatorOf(
      'I6',
      units,
      log({ unit: 'Äldreomsorg' }, { unit: 'Barn och unga', awareness: '2024-03-01 08:00' }),
    );
    expect(i6).toMatchObject({ value: 1, status: 'ingen', rows: ['INC-001'] });
    expect(valuesOf(i6.breakdown[0])).toEqual({ 'Barn och unga': 0, Äldreomsorg: 1 });
  });

  test('is not counted where the edition leaves out incidents', () => {
    const i6 = indicatorOf(
      'I6',
      settingsSheet({ edition: 'Offentlig' }),
      units,
      log({ unit: 'Äldreomsorg', sensitive: 'Ja' }, {}),
    );
    expect(i6).toMatchObject({ value: null, missing: 'Räknas inte när incidenter är utelämnade.' });
  });

  test('cannot be counted where no units are listed', () => {
    expect(indicatorOf('I6', log({}))).toMatchObject({
      value: null,
      missing: 'Enheterna är inte angivna: listan Enhet saknas i Listor.',
    });
  });
});

test('the figures are of the year that is followed up', () => {
  const earlier = settingsSheet({ year: 2025, followedUpYear: 2024 });
  const rows = log({ awareness: '2024-03-01 08:00', rootCause: 'x' }, {});
  expect(indicatorOf('I5', earlier, rows)).toMatchObject({ ofYear: 2024, value: 1, rows: ['INC-001'] });
});
