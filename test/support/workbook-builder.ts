import { readRecords } from '../../src/core/records/read-records.ts';
import type { Records } from '../../src/core/records/records.ts';
import { settings, settingsHeaders } from '../../src/core/records/settings/columns.ts';
import { catalogue } from '../../src/core/review/catalogue.ts';
import { type Columns, offeredColumns, type SheetDefinition } from '../../src/core/schema/define-sheet.ts';
import type { CellValue, Sheet, Workbook } from '../../src/core/workbook/workbook.ts';

/** The day of every test that does not say otherwise. */
export const testDay = '2025-11-24';

/** Cells of one row by column key; what is left out is empty. */
export type RowCells<C extends Columns> = { readonly [K in keyof C]?: CellValue };

/**
 * A sheet of records with the given rows and all the columns that it offers; others only where a row fills them. `omit` leaves
 * out columns by key.
 */
export function sheetOf<C extends Columns>(
  definition: SheetDefinition<C>,
  rows: readonly RowCells<C>[],
  { omit = [] }: { omit?: readonly (keyof C & string)[] } = {},
): Sheet {
  const offered = new Set(offeredColumns(definition).map(([key]) => key));
  const isUsed = (key: string) => offered.has(key) || rows.some((row) => row[key] !== undefined);
  const keys = Object.keys(definition.columns).filter((key) => !omit.includes(key) && isUsed(key));
  const header = keys.map((key) => definition.columns[key]?.header ?? null);
  return { name: definition.name, rows: [header, ...rows.map((row) => keys.map((key) => row[key] ?? null))] };
}

/** The settings sheet of an administration in 2025 whose review shows every section, with the given values by key instead. */
export function settingsSheet(values: RowCells<typeof settings.columns> = {}): Sheet {
  const all: RowCells<typeof settings.columns> = {
    board: 'Socialnämnden',
    administration: 'Socialförvaltningen',
    year: 2025,
    scope: 'Fullständig',
    ...values,
  };
  const rows = Object.entries(settings.columns).map(([key, { header }]) => [
    header,
    all[key as keyof typeof all] ?? null,
    null,
  ]);
  return {
    name: settings.name,
    rows: [[settingsHeaders.key, settingsHeaders.value, settingsHeaders.explanation], ...rows],
  };
}

/** A workbook of the given sheets, with settings for 2025 unless they are given. */
export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  const hasSettings = sheets.some(({ name }) => name === settings.name);
  return { sheets: hasSettings ? sheets : [settingsSheet(), ...sheets] };
}

/** The same workbook as records. */
export function recordsOf(...sheets: readonly Sheet[]): Records {
  return readRecords(workbookOf(...sheets), catalogue, { today: testDay });
}
