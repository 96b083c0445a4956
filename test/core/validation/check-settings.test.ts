import { rules, workbookRules } from '../../../src/core/sheets/rules.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet } from '../../support/workbook-builder.ts';

const findings = (sheet: Sheet) =>
  validate(recordsOf(sheet), { rules, workbookRules }).filter(
    (finding) => finding.sheet === sheet.name && finding.rule !== 'S-01',
  );

const given = (...rows: CellValue[][]): Sheet => ({
  name: 'Inställningar',
  rows: [['Nyckel', 'Värde'], ['Nämnd', 'A'], ['Förvaltning', 'B'], ['Verksamhetsår', 2025], ...rows],
});

test('sound settings have no finding', () => {
  expect(findings(settingsSheet())).toEqual([]);
  expect(findings(given(['Egen inställning', 'vad som helst']))).toEqual([]);
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
