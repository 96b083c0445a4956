import { layOutTemplate } from '../output/template-sheets/lay-out-templates.ts';
import type { TemplateRow, TemplateSheet } from '../output/template-sheets/template-sheet.ts';
import { readRecords } from '../records/read-records.ts';
import { settingsHeaders } from '../records/settings/columns.ts';
import type { ReviewDay } from '../records/settings/read-settings.ts';
import { catalogue } from '../review/catalogue.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { foldText } from '../workbook/text.ts';
import { type CellValue, cellText, type Sheet, type Workbook } from '../workbook/workbook.ts';
import { type ColumnsToSetUp, columnsToSetUp, settingsToSetUp, setUpText } from './set-up.ts';

/** What a sheet gets. Rows and columns count from 1. */
export interface PreparedSheet {
  /** Name of its tab. */
  readonly name: string;
  /** The workbook has no such sheet: it is made whole, as the template has it. */
  readonly isNew: boolean;
  readonly template: TemplateSheet;
  readonly headerRow: number;
  /** Of a sheet of records that is there. */
  readonly columns: ColumnsToSetUp;
  /** Of the settings that are there: rows to add, and where key, value and explanation stand (`null` = no such column). */
  readonly settings: readonly TemplateRow[];
  readonly settingColumns: readonly (number | null)[];
  /** The first row and column after what stands there. */
  readonly free: { readonly row: number; readonly column: number };
}

export interface Preparation {
  /** Every sheet of the contract, in order, also those that lack nothing but dropdowns and notes. */
  readonly sheets: readonly PreparedSheet[];
  /** Swedish: what the workbook lacked of sheets, columns and settings. */
  readonly text: string;
}

const noColumns: ColumnsToSetUp = { missing: [], present: [] };

/** What a workbook in use lacks of sheets, columns, settings, dropdowns and notes. Nothing of people's own is touched. */
export function prepareTask(workbook: Workbook, day: ReviewDay): Preparation {
  const records = readRecords(workbook, catalogue, day);
  const { scale } = records.settings;
  const sheets = catalogue.sheets.map((definition) => {
    const sheet = workbook.sheets.find(({ name }) => foldText(name) === foldText(definition.name));
    return preparedSheet(definition, sheet, records.headerRow(definition), layOutTemplate(definition, { scale }));
  });
  const added = sheets.flatMap(({ name, columns, settings }) =>
    [...columns.missing.map(({ header }) => header.value), ...settings.map(({ cells: [key] }) => key?.value)].map(
      (header) => `${name}: ${String(header)}`,
    ),
  );
  return { sheets, text: setUpText(namesOfNew(sheets), added) };
}

function namesOfNew(sheets: readonly PreparedSheet[]): string[] {
  return sheets.filter(({ isNew }) => isNew).map(({ name }) => name);
}

function preparedSheet(
  { name: wanted, layout }: SheetDefinition,
  sheet: Sheet | undefined,
  headerRow: number,
  template: TemplateSheet,
): PreparedSheet {
  const { name, rows } = sheet ?? { name: wanted, rows: [] };
  const headers = (rows[headerRow - 1] ?? []).map(cellText);
  const isNew = rows.every((cells) => cells.every(isEmpty));
  const [key = 1, ...others] = settingColumns(headers);
  const keys = rows.slice(headerRow).map((cells) => cellText(cells[key - 1] ?? null));
  return {
    name,
    isNew,
    template,
    headerRow,
    columns: layout === 'records' && !isNew ? columnsToSetUp(template, headers) : noColumns,
    settings: layout === 'settings' && !isNew ? settingsToSetUp(template, keys) : [],
    settingColumns: [key, ...others],
    free: {
      row: lengthOf(rows, (cells) => !cells.every(isEmpty)) + 1,
      column:
        rows.reduce(
          (widest, cells) =>
            Math.max(
              widest,
              lengthOf(cells, (cell) => !isEmpty(cell)),
            ),
          0,
        ) + 1,
    },
  };
}

/** As settings are read: without their headers the key stands first and the value after it. */
function settingColumns(headers: readonly string[]): [number, number, number | null] {
  const place = (name: string) => headers.findIndex((header) => foldText(header) === foldText(name)) + 1;
  const key = place(settingsHeaders.key) || 1;
  return [key, place(settingsHeaders.value) || key + 1, place(settingsHeaders.explanation) || null];
}

function isEmpty(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || cell === '';
}

/** Number of items up to the last that holds something. */
function lengthOf<Item>(items: readonly Item[], isFilled: (item: Item) => boolean): number {
  let length = items.length;
  while (length > 0 && !isFilled(items[length - 1] as Item)) length--;
  return length;
}
