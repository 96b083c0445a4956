import fc from 'fast-check';
import { readRecords } from '../../../src/core/records/read-records.ts';
import { catalogue } from '../../../src/core/review/catalogue.ts';
import { sheetDefinitions } from '../../../src/core/sheets/index.ts';
import { ruleCatalogue } from '../../../src/core/sheets/rule-catalogue.ts';
import { rules, workbookRules } from '../../../src/core/sheets/rules.ts';
import { severities } from '../../../src/core/validation/finding.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import type { CellValue, Sheet, Workbook } from '../../../src/core/workbook/workbook.ts';
import { anyText } from '../../support/any-text.ts';
import { testDay } from '../../support/workbook-builder.ts';

const words = [
  ...new Set(
    sheetDefinitions.flatMap(({ idPrefix, columns }) => [
      `${idPrefix}-001`,
      `${idPrefix}-002`,
      ...Object.values(columns).flatMap(({ kind }) => kind.choices?.builtIn ?? []),
    ]),
  ),
];

/** Cells as people fill them in: mostly sensible, now and then anything at all. */
const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom(...words, 'omvarld', 'forbattringar-2026') },
  { weight: 3, arbitrary: fc.constantFrom(2024, 2025, 0, 3, 12, 0.5, 45747, -1, 1e308, 1e-7) },
  { weight: 3, arbitrary: fc.constantFrom('2025-03-30 02:30', '2025-11-20', '31 mars 2025', '03/04/25', '0000-00-00') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(true, false, { date: '2025-10-26T02:30' }, { date: '2024-02-29' }),
  },
  { weight: 1, arbitrary: anyText({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('=1+1', '#REF!', '__proto__', 'constructor', '\u0000', '\uD800') },
);

const anySheet: fc.Arbitrary<Sheet> = fc.constantFrom(...sheetDefinitions).chain(({ name, layout, columns }) => {
  const headers: CellValue[] =
    layout === 'settings'
      ? ['Nyckel', 'Värde']
      : [...Object.values(columns).map(({ header }) => header), 'Område', 'Egen', null];
  const cells =
    layout === 'settings'
      ? fc.tuple(fc.constantFrom(...Object.values(columns).map(({ header }) => header)), anyCell)
      : fc.array(anyCell, { maxLength: headers.length + 1 });
  return fc
    .tuple(fc.shuffledSubarray(headers), fc.boolean(), fc.array(cells, { maxLength: 8 }))
    .map(([some, whole, rows]) => ({ name, rows: [whole ? headers : some, ...rows] }));
});

const anyWorkbook: fc.Arbitrary<Workbook> = fc.record({
  sheets: fc.array(anySheet, { maxLength: 10 }),
  date1904: fc.boolean(),
});

const known = new Set(ruleCatalogue.map(({ id }) => id));
const order = sheetDefinitions.map(({ name }) => name);
function check(workbook: Workbook) {
  return validate(readRecords(workbook, catalogue, { today: testDay }), { rules, workbookRules });
}

test('any workbook gives findings that name a known rule, a sheet, and a cell that is there', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      for (const { rule, severity, sheet, row, cell, message, fix } of check(workbook)) {
        expect(known).toContain(rule);
        expect(severities).toContain(severity);
        expect(order).toContain(sheet);
        expect(message).toMatch(/[.?]$/);
        expect(message.replace(/”[^”]*”/g, '')).not.toMatch(/undefined|NaN|\[object/);
        if (cell !== null) expect(row).toBeGreaterThan(0);
        if (fix !== null) expect(cell).not.toBeNull();
      }
    }),
  );
});

test('the same workbook gives the same findings', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      expect(JSON.stringify(check(workbook))).toBe(JSON.stringify(check(structuredClone(workbook))));
    }),
  );
});

test('a fix that is made is not asked for again', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const fixes = check(workbook).filter(({ fix }) => fix !== null);
      const sheets = new Map(
        workbook.sheets.map(({ name }) => [name, workbook.sheets.find((sheet) => sheet.name === name)]),
      );
      const mended = [...sheets.values()].flatMap((sheet) => {
        if (sheet === undefined) return [];
        const rows = sheet.rows.map((row) => [...row]);
        for (const { sheet: name, row, cell, fix } of fixes) {
          if (name !== sheet.name || row === null || fix === null) continue;
          const position =
            [...(cell ?? '').replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const cells = rows[row - 1];
          if (cells !== undefined) cells[position] = fix.to;
        }
        return [{ ...sheet, rows }];
      });
      expect(check({ ...workbook, sheets: mended }).filter(({ fix }) => fix !== null)).toEqual([]);
    }),
  );
});
