import { readRecords } from '../../../../src/core/records/read-records.ts';
import { settings } from '../../../../src/core/records/settings/columns.ts';
import type { Settings } from '../../../../src/core/records/settings/read-settings.ts';
import { catalogue } from '../../../../src/core/review/catalogue.ts';
import type { CellValue, Sheet } from '../../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet, testDay, workbookOf } from '../../../support/workbook-builder.ts';

function withRows(...rows: CellValue[][]) {
  return recordsOf({ name: 'Inställningar', rows: [['Nyckel', 'Värde'], ...rows] });
}

test('every setting that is not given has its default', () => {
  expect(recordsOf({ name: 'Inställningar', rows: [] }).settings).toEqual({
    board: '',
    administration: '',
    year: 2025,
    followedUpYear: 2025,
    runningYear: 2025,
    horizonEnd: 2027,
    registryNumber: '',
    version: '',
    caseOfficer: '',
    participants: '',
    decisionBody: 'Förvaltningsledningen',
    decisionDate: '',
    paragraph: '',
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
    scope: 'Kort',
    underCybersecurityAct: 'Ja',
    outageHours: 4,
    fallbackHours: 12,
    affectedPeople: 500,
    riskSteps: 5,
    documentTemplate: '',
    documentFolder: '',
  });
});

test.each<[keyof Settings, CellValue, unknown]>([
  ['board', 'Kulturnämnden', 'Kulturnämnden'],
  ['administration', 'Kulturförvaltningen', 'Kulturförvaltningen'],
  ['year', '2027', 2027],
  ['followedUpYear', 2024, 2024],
  ['horizonEnd', 2030, 2030],
  ['registryNumber', 'KN 2025/17', 'KN 2025/17'],
  ['riskSteps', '4', 4],
  ['outageHours', '1', 1],
  ['fallbackHours', '6', 6],
  ['affectedPeople', '1000', 1000],
  ['underCybersecurityAct', 'utreds', 'Utreds'],
  ['version', '0.9', '0.9'],
  ['caseOfficer', 'Ada Ek', 'Ada Ek'],
  ['participants', 'Ada Ek; Bo Al', 'Ada Ek; Bo Al'],
  ['decisionBody', 'Nämnden', 'Nämnden'],
  ['decisionDate', '2026-02-03', '2026-02-03'],
  ['paragraph', '§ 12', '§ 12'],
  ['periodFrom', '2024-12-01', '2024-12-01'],
  ['periodTo', '2025-11-30', '2025-11-30'],
  ['operationalGoal', 4.2, '4.2'],
  ['managementSystem', 'Ledningssystemet', 'Ledningssystemet'],
  ['today', '31 mars 2027', '2027-03-31'],
  ['scale', 'msb', expect.objectContaining({ name: 'MSB' })],
  ['reclassificationMonths', 36, 36],
  ['recordReviewMonths', 6, 6],
  ['dueSoonDays', 14, 14],
  ['trainingTarget', '90 %', 0.9],
  ['yellowLimit', 0.8, 0.8],
  ['redLimit', 50, 0.5],
  ['edition', 'offentlig', 'Offentlig'],
  ['scope', 'fullständig', 'Fullständig'],
  ['documentTemplate', 'https://docs.google.com/d/1', 'https://docs.google.com/d/1'],
  ['documentFolder', 'https://drive.google.com/drive/folders/1', 'https://drive.google.com/drive/folders/1'],
])('the setting %s = %j is in force', (key, given, inForce) => {
  expect(recordsOf(settingsSheet({ [key]: given })).settings[key]).toEqual(inForce);
});

test('the day of the workbook is the day of every computation, and the year gives the period', () => {
  const records = recordsOf(settingsSheet({ year: 2027, today: '2027-03-31' }));
  expect(records.today).toBe('2027-03-31');
  expect(records.settings).toMatchObject({ horizonEnd: 2029, periodFrom: '2026-01-01', periodTo: '2026-12-31' });
});

describe('the years of a review', () => {
  test.each<[string, string, Parameters<typeof settingsSheet>[0], { followedUp: number; running: number }]>([
    ['in November of its own year', '2025-11-28', { year: 2025 }, { followedUp: 2025, running: 2025 }],
    ['in December for the year to come', '2024-12-15', { year: 2025 }, { followedUp: 2024, running: 2024 }],
    ['on 1 July', '2025-07-01', { year: 2026 }, { followedUp: 2025, running: 2025 }],
    ['on 30 June', '2025-06-30', { year: 2026 }, { followedUp: 2024, running: 2025 }],
    ['in February of its own year', '2025-02-01', { year: 2025 }, { followedUp: 2024, running: 2025 }],
    ['long after its year', '2031-11-01', { year: 2025 }, { followedUp: 2025, running: 2025 }],
    [
      'that is told what to follow up',
      '2025-11-28',
      { year: 2026, followedUpYear: 2024 },
      { followedUp: 2024, running: 2025 },
    ],
    [
      'before the year that it follows up',
      '2024-03-01',
      { year: 2026, followedUpYear: 2025 },
      { followedUp: 2025, running: 2025 },
    ],
    [
      'that is told to follow up a later year',
      '2025-11-28',
      { year: 2025, followedUpYear: 2026 },
      { followedUp: 2025, running: 2025 },
    ],
  ])('held %s', (_, today, values, { followedUp, running }) => {
    const { settings } = recordsOf(settingsSheet({ today, ...values }));
    expect(settings).toMatchObject({
      followedUpYear: followedUp,
      runningYear: running,
      periodFrom: `${followedUp}-01-01`,
      periodTo: `${followedUp}-12-31`,
    });
  });
});

test('the year is that of the day when the workbook names none', () => {
  expect(withRows(['Avstämningsdatum', '2023-05-06']).settings.year).toBe(2023);
});

test('a day that a person asks for goes before that of the workbook', () => {
  const workbook = workbookOf(settingsSheet({ today: '2027-03-31' }));
  const day = { today: testDay, reviewDate: '2026-01-02' };
  expect(readRecords(workbook, catalogue, day).today).toBe('2026-01-02');
});

test('a scale of the workbook goes before a built-in one, and has the name that the settings give it', () => {
  const own: Sheet = { name: 'Listor', rows: [['Klassningsskala'], ['0 Låg'], ['1 Hög']] };
  const scaleIn = (values: Parameters<typeof settingsSheet>[0]) => recordsOf(settingsSheet(values), own).settings.scale;
  const levels = ['0 Låg', '1 Hög'].map((label) => expect.objectContaining({ label }));
  expect(scaleIn({})).toEqual({ name: 'Klassningsskala', levels });
  expect(scaleIn({ scale: 'Regionens skala' })).toEqual({ name: 'Regionens skala', levels });
});

test('the reading tells where each setting stands, what was given, and the header of the values', () => {
  const { places, given, scaleName, valueHeader } = recordsOf({
    name: 'Inställningar',
    rows: [
      ['Förklaring', ' VÄRDE ', 'Nyckel'],
      [null, 'msb', 'Klassningsskala'],
      [null, 'i år', 'Verksamhetsår'],
    ],
  }).settingsReading;
  expect(Object.fromEntries(places)).toEqual({
    scale: { rowNumber: 2, position: 1 },
    year: { rowNumber: 3, position: 1 },
  });
  expect([Object.fromEntries(given), scaleName, valueHeader]).toEqual([{ scale: 'msb' }, 'msb', 'VÄRDE']);
});

test('a key that is nearly one that is not there is told', () => {
  const { headerProblems } = withRows(['Nämnd', 'A'], ['Förvaltnin', 'B'], ['Nämnden', 'C']).settingsReading;
  expect(headerProblems).toEqual([
    { kind: 'nearly', key: 'administration', position: 0, header: 'Förvaltnin', rowNumber: 3 },
  ]);
});

test('no sheet gives the defaults, with nothing to tell', () => {
  const { settings: inForce, ...rest } = readRecords({ sheets: [] }, catalogue, {
    today: testDay,
  }).settingsReading;
  expect(inForce).toMatchObject({ year: 2025, edition: 'Intern' });
  expect(rest).toEqual({
    places: new Map(),
    given: new Map(),
    headerProblems: [],
    headerRow: 1,
    cellProblems: [],
    unknown: [],
    scaleName: '',
    valueHeader: 'Värde',
  });
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

test('settings are read below their header row, wherever it stands', () => {
  const { settings, settingsReading } = recordsOf({
    name: 'Inställningar',
    rows: [['Nämnd', 'är det här'], [], ['Värde', 'Nyckel'], ['Socialnämnden', 'Nämnd'], [2025, 'Verksamhetsår']],
  });
  expect(settings).toMatchObject({ board: 'Socialnämnden', year: 2025 });
  expect(settingsReading.headerRow).toBe(3);
  expect(settingsReading.places.get('board')).toEqual({ rowNumber: 4, position: 0 });
});
