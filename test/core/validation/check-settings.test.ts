import { rules, workbookRules } from '../../../src/core/sheets/rules.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet } from '../../support/workbook-builder.ts';

function findings(sheet: Sheet) {
  return validate(recordsOf(sheet), { rules, workbookRules }).filter(
    (finding) => finding.sheet === sheet.name && finding.rule !== 'S-01',
  );
}

function given(...rows: CellValue[][]): Sheet {
  return {
    name: 'Inställningar',
    rows: [['Nyckel', 'Värde'], ['Nämnd', 'A'], ['Förvaltning', 'B'], ['Verksamhetsår', 2025], ...rows],
  };
}

test('sound settings have no finding', () => {
  expect(findings(settingsSheet())).toEqual([]);
  expect(findings(given(['Egen inställning', 'vad som helst']))).toEqual([]);
});

test.each([
  ['Version', 'Varning'],
  ['Utgåva', 'Fel'],
])('%s is a formula without result: %s', (key, severity) => {
  expect(findings(given([key, { formula: '=A1' }]))).toEqual([
    expect.objectContaining({ rule: 'S-13', severity, id: key }),
  ]);
});

test('a setting that must be filled and is a formula without result is not called empty', () => {
  expect(findings(settingsSheet({ board: { formula: '=A1' } }))).toEqual([
    expect.objectContaining({ rule: 'S-13', severity: 'Fel', id: 'Nämnd' }),
  ]);
});

test.each<[string, CellValue, string, CellValue | undefined]>([
  ['Avstämningsdatum', '31 mars 2026', 'S-09', { date: '2026-03-31' }],
  ['Avstämningsdatum', '03/04/26', 'S-09', undefined],
  ['Förfaller snart dagar', 0, 'S-12', undefined],
  ['Mål utbildning', 'alla', 'S-09', undefined],
  ['Utgåva', 'offentlig', 'S-10', 'Offentlig'],
  ['Utgåva', 'Hemlig', 'S-10', undefined],
  ['Diarienummer', ' KS 2025/12 ', 'S-15', 'KS 2025/12'],
  ['Version', '#REF!', 'S-13', undefined],
])('%s = %j: %s', (key, value, rule, fix) => {
  expect(findings(given([key, value]))).toEqual([
    expect.objectContaining({
      rule,
      severity: fix === undefined ? 'Fel' : 'Upplysning',
      row: 5,
      column: 'Värde',
      cell: 'B5',
      id: key,
      fix: fix === undefined ? null : { from: value, to: fix },
    }),
  ]);
});

test('a required setting that is not understood is told once', () => {
  const sheet = {
    name: 'Inställningar',
    rows: [
      ['Nyckel', 'Värde'],
      ['Nämnd', 'A'],
      ['Förvaltning', 'B'],
      ['Verksamhetsår', 'i år'],
    ],
  };
  expect(findings(sheet).map(({ rule, id }) => [rule, id])).toEqual([['S-09', 'Verksamhetsår']]);
});

describe('settings that set bounds to each other', () => {
  const told = (values: Parameters<typeof settingsSheet>[0]) =>
    findings(settingsSheet(values)).map(({ rule, severity, id, message }) => [rule, severity, id, message]);

  test.each<[string, Parameters<typeof settingsSheet>[0], string, string]>([
    [
      'the horizon ends before the year',
      { horizonEnd: 2024 },
      'Inriktning till och med',
      'Inriktning till och med 2024 är före Verksamhetsår 2025. Skriv 2025 eller ett senare år; tills dess räknas inriktningen till 2025.',
    ],
    [
      'the year that is followed up is after the planned one',
      { followedUpYear: 2026 },
      'Uppföljningsår',
      'Uppföljningsår 2026 är efter Verksamhetsår 2025. Skriv 2025 eller ett tidigare år; tills dess följs 2025 upp.',
    ],
    [
      'the period ends before it begins',
      { periodFrom: { date: '2025-02-01' }, periodTo: { date: '2025-01-31' } },
      'Period till',
      'Perioden slutar 31 januari 2025 men börjar 1 februari 2025, så ingen händelse hör till den. Rätta Period från eller Period till.',
    ],
    [
      'the period begins after the year that it ends with by default',
      { periodFrom: { date: '2026-01-01' } },
      'Period från',
      'Perioden slutar 31 december 2025 men börjar 1 januari 2026, så ingen händelse hör till den. Rätta Period från eller Period till.',
    ],
    [
      'the red limit is above the yellow one',
      { redLimit: 0.925, yellowLimit: 0.9 },
      'Röd gräns',
      'Röd gräns 92,5 % är högre än Gul gräns 90 %, så inget trafikljus blir gult. Rätta den ena.',
    ],
    [
      'the yellow limit is below the red one by default',
      { yellowLimit: 0.6 },
      'Gul gräns',
      'Röd gräns 70 % är högre än Gul gräns 60 %, så inget trafikljus blir gult. Rätta den ena.',
    ],
  ])('are told when %s', (_, values, header, message) => {
    expect(told(values).map((part) => part.map((text) => text?.replaceAll('\u00A0', ' ')))).toEqual([
      ['S-12', 'Fel', header, message],
    ]);
  });

  test.each<[string, Parameters<typeof settingsSheet>[0]]>([
    ['the planned year itself is followed up', { followedUpYear: 2025 }],
    ['the horizon is the year alone', { horizonEnd: 2025 }],
    ['the period is one day', { periodFrom: { date: '2025-02-01' }, periodTo: { date: '2025-02-01' } }],
    ['the limits are one', { redLimit: 0.8, yellowLimit: 0.8 }],
  ])('are sound when %s', (_, values) => {
    expect(told(values)).toEqual([]);
  });
});

test('the value column is named as the sheet names it', () => {
  const sheet = {
    name: 'Inställningar',
    rows: [
      ['nyckel', 'VÄRDE'],
      ['Nämnd', null],
    ],
  };
  expect(findings(sheet).find(({ id }) => id === 'Nämnd')).toMatchObject({ rule: 'S-08', column: 'VÄRDE', cell: 'B2' });
});
