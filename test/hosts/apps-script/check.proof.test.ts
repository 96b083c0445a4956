import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../src/core/index.ts';
import { loadSpreadsheet, toWorkbook } from '../../apps-script-runtime/index.ts';
import { AddOn, spreadsheetOf } from '../../support/add-on.ts';
import { exampleWorkbook } from '../../support/example-file.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';
import { coreFindings, findingsOf, now } from './compared-findings.ts';

const bundle = sharedBundle();

describe('the findings of the add-on', () => {
  test.each(['arbetsbok.xlsx', 'arbetsbok-liten.xlsx', 'exempel-planering.xlsx'])(
    'are those of the Node host for the file %s',
    (name) => {
      const bytes = readFileSync(join('sheets-templates', name));
      const addOn = new AddOn(bundle(), { spreadsheet: loadSpreadsheet(bytes), now });
      expect(findingsOf(addOn)).toEqual(coreFindings(readWorkbook(bytes, name).workbook));
    },
  );

  test('are those of the core for a workbook full of mistakes', () => {
    const wrong: CellValue[] = [
      ' x ',
      'fel',
      0.5,
      -1,
      1e9,
      true,
      { date: '2025-02-28' },
      '2025-13-01',
      '=1+1',
      '#REF!',
      'klar',
      '31 mars 2025',
      null,
    ];
    const sheets = exampleWorkbook.sheets.map((sheet, place) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) =>
        at === 0
          ? row
          : row.map((value, column) =>
              (at * 7 + column * 3 + place) % 5 === 0 ? (wrong[(at + column + place) % wrong.length] ?? null) : value,
            ),
      ),
    }));
    const addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now });
    const findings = findingsOf(addOn);
    expect(findings).toEqual(coreFindings(toWorkbook(addOn.spreadsheet)));
    expect(findings.length).toBeGreaterThan(200);
  });
});
