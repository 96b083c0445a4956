import { type CellValue, reviewWorkbook, type Sheet } from '../../src/core/index.ts';
import { recordSheets } from '../../src/core/sheets/index.ts';
import { settingsSheet, sheetOf, testDay } from '../support/workbook-builder.ts';
import { protectedRow } from './protected-rows.ts';

const spellings = ['Skyddsvard', 'Skyddsvärt', 'Skyddad', 'Skyddas', 'Sekretess?', 'Skyddsvärd ?', 'Hemlig'];
const unread: readonly CellValue[] = ['Kanske', 'x', 'J', 1, '#REF!', '#NAME?', 'Err:502', { date: '2025-01-01' }];

describe.each(recordSheets.map((definition) => [definition.name, definition] as const))(
  'a public review of %s is refused',
  (_name, definition) => {
    const row = protectedRow(definition, true);
    const refusals = (sheet: Sheet) =>
      reviewWorkbook({ sheets: [settingsSheet(), sheet] }, { today: testDay, edition: 'Offentlig' }).refusals;
    const renamed = (to: string): Sheet => {
      const { name, rows } = sheetOf(definition, [row]);
      return { name, rows: [rows[0]!.map((header) => (header === 'Skyddsvärd' ? to : header)), ...rows.slice(1)] };
    };

    test.each(spellings)('while the header is %s', (header) => {
      expect(refusals(renamed(header))).toHaveLength(1);
    });

    test.each(unread)('while a cell there holds %j', (sensitive) => {
      expect(refusals(sheetOf(definition, [{ ...row, sensitive }]))).toHaveLength(1);
    });

    test('and not when all is clear', () => {
      expect(refusals(sheetOf(definition, [row]))).toEqual([]);
    });
  },
);
