import { offeredColumns } from '../../src/core/schema/define-sheet.ts';
import { recordSheets } from '../../src/core/sheets/index.ts';
import type { Sheet } from '../../src/core/workbook/workbook.ts';
import { exampleSheets } from './example-workbook.ts';

/** Every column that people are offered in every sheet of records, as sheet and header. */
export const everyColumn: readonly (readonly [sheet: string, header: string])[] = recordSheets.flatMap((sheet) =>
  offeredColumns(sheet).map(([, { header }]) => [sheet.name, header] as const),
);

/** The sheets of the example without one column. */
export function exampleWithoutColumn(sheetName: string, header: string): readonly Sheet[] {
  return exampleSheets().map((sheet) => (sheet.name === sheetName ? withoutColumn(sheet, header) : sheet));
}

function withoutColumn({ name, rows }: Sheet, header: string): Sheet {
  const position = (rows[0] ?? []).indexOf(header);
  return { name, rows: rows.map((cells) => cells.filter((_, index) => index !== position)) };
}
