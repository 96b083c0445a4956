import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, gravestFirst, reviewWorkbook, type Workbook } from '../../../src/core/index.ts';
import { loadSpreadsheet } from '../../apps-script-runtime/index.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { coreFindings, findingsOf, now, today } from './compared-findings.ts';

const bundle = sharedBundle();

function open(workbook: Workbook, zone = 'Europe/Stockholm', locale = 'sv_SE'): AddOn {
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf(workbook, { zone, locale }), now });
}

function plan(...rows: CellValue[][]): Workbook {
  return {
    sheets: [
      { name: 'Handlingsplan', rows: [['ID', 'Verksamhetsår', 'Område', 'Åtgärd', 'Status', 'Slutdatum'], ...rows] },
    ],
  };
}

describe('the findings of the add-on', () => {
  // Other workbooks, and one full of mistakes, are compared by check.proof.test.ts.
  test('are those of the Node host for the example', () => {
    const bytes = readFileSync(join('sheets-templates', 'exempel.xlsx'));
    const addOn = new AddOn(bundle(), { spreadsheet: loadSpreadsheet(bytes), now });
    expect(findingsOf(addOn)).toEqual(coreFindings(readWorkbook(bytes, 'exempel.xlsx').workbook));
  });

  test('are those of the core where Google is still computing, and where pictures lie in cells', () => {
    const loading = { formula: '=IMPORTRANGE("x";"Blad!A1")' };
    const workbook = plan(
      ['HP-001', 2026, 'Utbildning', loading, 'Pågående', { date: '2026-12-01' }],
      ['HP-002', 2026, 'Utbildning', 'Öva', loading, { picture: 'Kalender' }],
      ['HP-003', 2026, 'Utbildning', { picture: '' }, 'Pågående', 'Loading...'],
    );
    const findings = findingsOf(open(workbook));
    expect(findings).toEqual(coreFindings(workbook));
    expect(JSON.stringify(findings)).toContain('IMPORTRANGE');
  });

  test.each([
    ['Europe/Stockholm', 'sv_SE'],
    ['America/New_York', 'en_US'],
    ['Asia/Kolkata', 'en_GB'],
    ['Pacific/Auckland', 'en_US'],
    ['Africa/Casablanca', 'fr_FR'],
  ])('are those of the core for the example, with a spreadsheet in %s', (zone, locale) => {
    expect(findingsOf(open(exampleWorkbook, zone, locale))).toEqual(coreFindings(exampleWorkbook));
  });

  test.each(['Europe/Stockholm', 'America/New_York', 'Australia/Lord_Howe'])(
    'read dates as they stand in the cells across both changes of the clocks, in %s',
    (zone) => {
      const days = [
        '2025-03-08',
        '2025-03-09',
        '2025-03-29',
        '2025-03-30',
        '2025-03-31',
        '2025-10-25',
        '2025-10-26',
        '2025-11-02',
        '2025-04-06',
        '2025-10-05',
      ];
      const workbook = plan(
        ...days.map((date, index): CellValue[] => [`HP-00${index}`, 2025, 'Utbildning', 'A', 'Pågående', { date }]),
      );
      expect(findingsOf(open(workbook, zone))).toEqual(coreFindings(workbook));
    },
  );

  test('tell typed text that begins as a formula from a formula with such a result', () => {
    const workbook = plan(
      ['HP-001', 2025, 'Utbildning', '-minus', 'Pågående', null],
      ['HP-002', 2025, 'Utbildning', '', 'Pågående', null],
    );
    const addOn = open(workbook);
    const cell = addOn.tab('Handlingsplan').cell(3, 4);
    Object.assign(cell, { content: '-minus', formula: '="-minus"' });
    const told = findingsOf(addOn).filter((finding) => (finding as { rule: string }).rule === 'S-17');
    expect(told).toMatchObject([{ cell: 'D2' }]);
  });
});

describe('checking', () => {
  test('writes what the core says to Kontroll, a row a finding, with links to the cells', () => {
    const addOn = open(exampleWorkbook);
    addOn.choose('menuCheck');
    const findings = gravestFirst(reviewWorkbook(exampleWorkbook, { today }).findings);
    const rows = contentsOf(addOn.tab('Kontroll'));
    const header = rows.findIndex((row) => row[0] === 'Allvarlighet');
    expect(rows.slice(header + 1).map((row) => [row[0], row[1], row[2], row[6]])).toEqual(
      findings.map(({ severity, rule, sheet, message }) => [severity, rule, sheet, message]),
    );
    const first = findings.findIndex(({ cell }) => cell !== null);
    const gid = addOn.tab(findings[first]!.sheet).id;
    expect(addOn.tab('Kontroll').peek(header + 2 + first, 4)?.formula).toBe(
      `=HYPERLINK("#gid=${gid}&range=${findings[first]!.cell}";${findings[first]!.row})`,
    );
    expect(addOn.tab('Kontroll').filter).toMatchObject({ row: header + 1, rows: findings.length + 1 });
  });

  test('reads each sheet once, and writes with as many calls however many the rows and findings', () => {
    const rows = (count: number) =>
      plan(
        ...Array.from({ length: count }, (_, index): CellValue[] => [
          `HP-${index + 100}`,
          'fel',
          'fel',
          null,
          'fel',
          'fel',
        ]),
      );
    const counts = [10, 2000].map((count) => {
      const addOn = open(rows(count));
      addOn.choose('menuCheck');
      expect(addOn.runtime.calls.count('Range.getValues')).toBe(1);
      return addOn.runtime.calls.remote;
    });
    // Two more: the grid of a new sheet has to grow for the many.
    expect(counts[1]! - counts[0]!).toBeLessThanOrEqual(2);
    expect(counts[1]).toBeLessThanOrEqual(74);
  });

  test.each([
    '=HYPERLINK("http://x";"y")',
    '=1+1',
    '+46 8 123',
    '-5',
    '@anna',
    '2025-03',
    '007',
    'SANT',
    "'citat",
    '1-2',
  ])('writes %s as text', (text) => {
    const addOn = open({
      sheets: [
        { name: 'Handlingsplan', rows: [['ID', text], ['HP-001']] },
        ...plan([text, 2025, text, text, text, text]).sheets.map((sheet) => ({ ...sheet, name: 'Risker' })),
      ],
    });
    for (let time = 0; time < 2; time++) {
      addOn.choose('menuCheck');
      const tab = addOn.tab('Kontroll');
      const formulas = contentsOf(tab).flatMap((row, index) =>
        row.map((_, column) => tab.peek(index + 1, column + 1)?.formula ?? ''),
      );
      expect(formulas.filter((formula) => formula !== '' && !formula.startsWith('=HYPERLINK("#gid='))).toEqual([]);
      const { findings } = reviewWorkbook(
        {
          sheets: addOn.spreadsheet.sheets
            .filter(({ name }) => name !== 'Kontroll')
            .map((sheet) => ({
              name: sheet.name,
              rows: contentsOf(sheet).map((row) => row.map((value) => (value === '' ? null : value))),
            })),
        },
        { today },
      );
      expect(
        contentsOf(tab)
          .slice(-findings.length)
          .map((row) => row[6]),
      ).toEqual(gravestFirst(findings).map(({ message }) => message));
    }
  });

  test('leaves a person’s own sheet of the same name alone, now and later', () => {
    const own = { name: 'Kontroll', rows: [['Mina kontroller'], ['Lås', 1]] };
    const addOn = open({ sheets: [...exampleWorkbook.sheets, own] });
    addOn.choose('menuCheck');
    addOn.choose('menuCheck');
    expect(contentsOf(addOn.tab('Kontroll'))).toEqual([
      ['Mina kontroller', ''],
      ['Lås', 1],
    ]);
    expect(addOn.toast).toContain('bladet Kontroll (2)');
    expect(addOn.spreadsheet.sheets.filter(({ name }) => name.startsWith('Kontroll'))).toHaveLength(2);
  });

  test('writes over its own sheet, also shorter than before, and in a copy of the spreadsheet', () => {
    const addOn = open(exampleWorkbook);
    addOn.choose('menuCheck');
    const longer = contentsOf(addOn.tab('Kontroll')).length;
    const copy = new AddOn(bundle(), { spreadsheet: addOn.spreadsheet, now });
    copy.spreadsheet.sheets = copy.spreadsheet.sheets.filter(({ name }) => name !== 'Årshjul' && name !== 'Incidenter');
    copy.choose('menuCheck');
    expect(contentsOf(copy.tab('Kontroll')).length).toBeLessThan(longer);
    expect(copy.spreadsheet.sheets.filter(({ name }) => name.startsWith('Kontroll'))).toHaveLength(1);
  });

  test('leaves alone what somebody has renamed to keep', () => {
    const addOn = open(exampleWorkbook);
    addOn.choose('menuCheck');
    const kept = addOn.tab('Kontroll');
    kept.name = 'Kontroll våren 2026';
    const before = contentsOf(kept);
    addOn.choose('menuCheck');
    expect(contentsOf(kept)).toEqual(before);
    expect(addOn.spreadsheet.sheets.map(({ name }) => name)).toContain('Kontroll');
  });

  test('works in an empty spreadsheet', () => {
    const addOn = new AddOn(bundle(), { now });
    addOn.choose('menuCheck');
    expect(addOn.toast).toContain('De står i bladet Kontroll.');
  });
});
