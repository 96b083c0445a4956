import { settings } from '../../../../src/core/sheets/settings/columns.ts';
import type { CellValue } from '../../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet, testDay } from '../../../support/workbook-builder.ts';

const withRows = (...rows: CellValue[][]) => recordsOf({ name: 'Inställningar', rows: [['Nyckel', 'Värde'], ...rows] });

test('every setting that is not given has its default', () => {
  expect(recordsOf({ name: 'Inställningar', rows: [] }).settings).toEqual({
    board: '',
    administration: '',
    year: 2025,
    horizonEnd: 2027,
    registryNumber: '',
    version: '',
    caseOfficer: '',
    participants: '',
    decisionBody: 'Förvaltningsledningen',
    decisionDate: '',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    operationalGoal: '3.5',
    managementSystem: 'Integrerat ledningssystem',
    today: testDay,
    scale: expect.objectContaining({ name: 'KLASSA' }),
    reclassificationMonths: 24,
    recordReviewMonths: 12,
    dueSoonDays: 30,
    trainingTarget: 0.95,
    yellowLimit: 0.9,
    redLimit: 0.7,
    edition: 'Intern',
    documentTemplate: '',
  });
});

test('every setting that is given is in force', () => {
  const given = {
    board: 'Kulturnämnden',
    year: '2027',
    horizonEnd: 2030,
    today: '31 mars 2027',
    scale: 'msb',
    operationalGoal: 4.2,
    reclassificationMonths: 36,
    dueSoonDays: 14,
    trainingTarget: '90 %',
    redLimit: 50,
    edition: 'offentlig',
    decisionBody: 'Nämnden',
  };
  const records = recordsOf(settingsSheet(given));
  expect(records.settings).toMatchObject({
    board: 'Kulturnämnden',
    year: 2027,
    horizonEnd: 2030,
    today: '2027-03-31',
    scale: { name: 'MSB' },
    operationalGoal: '4.2',
    reclassificationMonths: 36,
    dueSoonDays: 14,
    trainingTarget: 0.9,
    redLimit: 0.5,
    edition: 'Offentlig',
    decisionBody: 'Nämnden',
    periodFrom: '2027-01-01',
    periodTo: '2027-12-31',
  });
  expect(records.today).toBe('2027-03-31');
});

test.each([
  [{ horizonEnd: 2020 }, { horizonEnd: 2025 }],
  [{ year: 'i år' }, { year: 2025 }],
  [{ dueSoonDays: 0 }, { dueSoonDays: 30 }],
  [{ today: '2030' }, { today: testDay }],
  [{ scale: 'Okänd' }, { scale: expect.objectContaining({ name: 'KLASSA' }) }],
])('%j gives %j', (given, inForce) => {
  expect(recordsOf(settingsSheet(given)).settings).toMatchObject(inForce);
});

test('rows stand in any order, with keys in any case, among rows that are nothing', () => {
  const records = withRows([null, 'rubrik'], [' VERKSAMHETSÅR ', 2026], [], ['Egen inställning', 1], ['nämnd', 'A']);
  expect(records.settings).toMatchObject({ year: 2026, board: 'A' });
  expect(records.settingsReading.headerProblems).toEqual([]);
});

test('columns stand in any order', () => {
  const sheet = {
    name: 'Inställningar',
    rows: [
      ['Förklaring', 'Värde', 'Nyckel'],
      ['året', 2026, 'Verksamhetsår'],
    ],
  };
  expect(recordsOf(sheet).settings.year).toBe(2026);
});

test('without headers the key comes first and the value after it', () => {
  const sheet = {
    name: 'Inställningar',
    rows: [
      ['Vad', 'Hur'],
      ['Verksamhetsår', 2026],
    ],
  };
  expect(recordsOf(sheet).settings.year).toBe(2026);
});

test('of a setting that stands twice the first counts', () => {
  const records = withRows(['Verksamhetsår', 2026], ['Verksamhetsår', 2027]);
  expect(records.settings.year).toBe(2026);
  expect(records.settingsReading.headerProblems).toEqual([
    expect.objectContaining({ kind: 'doubled', key: 'year', rowNumber: 3 }),
  ]);
});

test('every setting has its row in the sheet that the tests build', () => {
  expect(recordsOf().settingsReading.places.size).toBe(Object.keys(settings.columns).length);
});
