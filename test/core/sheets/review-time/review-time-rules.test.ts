import { reviewTimeRules } from '../../../../src/core/sheets/review-time/review-time-rules.ts';
import { sealLines } from '../../../../src/core/sheets/seal/seal-sheet.ts';
import { validate } from '../../../../src/core/validation/validate.ts';
import type { CellValue, Sheet } from '../../../../src/core/workbook/workbook.ts';
import { noteSheets } from '../../../support/rule-examples.ts';
import { recordsOf, settingsSheet } from '../../../support/workbook-builder.ts';

type Settings = Parameters<typeof settingsSheet>[0];

function findings(values: Settings, ...others: readonly Sheet[]) {
  return validate(recordsOf(settingsSheet(values), ...others), { rules: [], workbookRules: reviewTimeRules }).filter(
    ({ rule }) => rule === 'S-20',
  );
}

/** The rule speaks, once, at the setting. */
function fires(
  rule: string,
  values: Settings,
  expected: { id: string; severity?: string; says: string[] },
  ...others: readonly Sheet[]
) {
  const sheets = [settingsSheet(values), ...others];
  noteSheets(rule, sheets, () => findings(values, ...others)[0]);
  test(`${rule} fires: ${JSON.stringify(values)}`, () => {
    const found = findings(values, ...others);
    expect(found).toEqual([
      expect.objectContaining({
        severity: expected.severity ?? 'Fel',
        sheet: 'Inställningar',
        column: 'Värde',
        id: expected.id,
        cell: expect.stringMatching(/^B\d+$/),
      }),
    ]);
    for (const part of expected.says) expect(found[0]?.message).toContain(part);
  });
}

function silent(rule: string, values: Settings, because: string, ...others: readonly Sheet[]) {
  noteSheets(rule, [settingsSheet(values), ...others]);
  test(`${rule} is silent: ${because}`, () => {
    expect(findings(values, ...others)).toEqual([]);
  });
}

/** Figures that a review left. */
function history(...rows: readonly [date: string, year: number][]): Sheet {
  const header: CellValue[] = ['Datum', 'Verksamhetsår', 'Utgåva', 'Indikator', 'Värde', 'Enhet'];
  return {
    name: 'Historik',
    rows: [header, ...rows.map(([date, year]) => [{ date }, year, 'Intern', 'A2', 0.4, 'andel'])],
  };
}

const decided = { decisionDate: '2025-11-20' };

fires(
  'S-20',
  { ...decided, year: 2027 },
  { id: 'Uppföljningsår', says: ['planerar 2027 men följer upp 2025', '2026 eller 2027'] },
);
fires('S-20', { ...decided, year: 2025, followedUpYear: 2023 }, { id: 'Uppföljningsår', says: ['följer upp 2023'] });
silent('S-20', { ...decided, year: 2026 }, 'the year before is followed up');
silent('S-20', decided, 'the year itself is followed up');
silent('S-20', { year: 2027 }, 'nothing is decided yet');

fires('S-20', { decisionDate: '2024-12-31' }, { id: 'Beslutsdatum', says: ['före den period', '2025-01-01'] });
fires('S-20', { decisionDate: '2025-11-25' }, { id: 'Beslutsdatum', says: ['efter avstämningsdagen 2025-11-24'] });
silent('S-20', { decisionDate: '2025-11-24' }, 'the day of the review itself');
silent('S-20', { decisionDate: '2025-01-01' }, 'the first day of the period');

fires(
  'S-20',
  { year: 2026, today: '2025-11-28' },
  { id: 'Avstämningsdatum', severity: 'Varning', says: ['från genomgången 2025', '2025-11-28', 'genomgången 2026'] },
  history(['2025-06-30', 2025], ['2025-11-28', 2025]),
);
silent('S-20', { year: 2026, today: '2025-11-29' }, 'a day after the last figures', history(['2025-11-28', 2025]));
silent('S-20', { year: 2025, today: '2025-11-28' }, 'figures of the same review', history(['2025-11-28', 2025]));
silent('S-20', { year: 2026 }, 'no day is given', history(['2025-11-28', 2025]));
silent('S-20', { year: 2026, today: '2025-11-28' }, 'there is no history');

/** The hidden sheet of a workbook whose review of 2025 is decided. */
function decided2025(): Sheet {
  const seal = { decisionDate: '2025-12-10', today: '2025-12-12', edition: 'Intern', document: '', replaces: null };
  const seals = [{ ...seal, year: 2025, version: '1.0', registryNumber: 'SN 2025/12', sheets: [] }];
  return { name: '_lis_beslut', rows: sealLines(seals, () => '').map((line) => [line]) };
}

const leftNumber = { year: 2026, registryNumber: 'sn 2025/12' };
fires(
  'S-20',
  leftNumber,
  { id: 'Diarienummer', severity: 'Varning', says: ['som i den beslutade genomgången 2025', 'genomgången 2026'] },
  decided2025(),
);
fires(
  'S-20',
  { year: 2026, version: '1.0' },
  { id: 'Version', severity: 'Varning', says: ['Version är ”1.0”', 'genomgången 2025'] },
  decided2025(),
);
silent('S-20', { year: 2026, registryNumber: 'SN 2026/3', version: '0.1' }, 'both are its own', decided2025());
silent('S-20', { year: 2025, registryNumber: 'SN 2025/12', version: '1.0' }, 'the same review', decided2025());
silent(
  'S-20',
  { year: 2026, version: '1.0', decisionDate: '2025-11-20' },
  'a decided review may have the number that another had',
  decided2025(),
);
silent('S-20', leftNumber, 'nothing is decided');
