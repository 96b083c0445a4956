import type { PaperSize, Workbook, Worksheet } from 'exceljs';
import {
  type Column,
  columnLetters,
  headerNote,
  type KnownValue,
  numberFormats,
  type SheetDefinition,
  serialFromCivil,
} from '../../../core/index.ts';
import { addDropdown, type ListColumns } from './dropdowns.ts';
import { addHighlights } from './highlights.ts';
import { headerFill, headerFont, requiredHeaderFill, rowHeight } from './template-style.ts';

/** Cells of one row by column key. */
export type TemplateRow = Readonly<Record<string, KnownValue | undefined>>;

/** Adds a sheet of records: headers with notes, formats, dropdowns, highlights and print set-up, and the rows given. */
export function addRecordSheet(
  workbook: Workbook,
  definition: SheetDefinition,
  rows: readonly TemplateRow[],
  lists: ListColumns,
): void {
  const sheet = workbook.addWorksheet(definition.name, {
    views: [{ state: 'frozen', xSplit: definition.idPrefix === '' ? 0 : 1, ySplit: 1 }],
  });
  const columns = Object.entries(definition.columns);
  sheet.columns = columns.map(([key, column]) => ({
    key,
    header: column.header,
    width: column.width,
    style: {
      numFmt: numberFormats[column.kind.format],
      alignment: { vertical: 'top', wrapText: isWrapped(column) },
    },
  }));
  for (const row of rows) addRow(sheet, definition, row);
  columns.forEach(([, column], position) => {
    dressHeader(sheet, position, column);
    addDropdown(sheet, columnLetters(position), column, lists);
  });
  addHighlights(sheet, definition);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  setUpPrint(sheet, definition.name);
}

function addRow(sheet: Worksheet, definition: SheetDefinition, row: TemplateRow): void {
  const unknown = Object.keys(row).find((key) => definition.columns[key] === undefined);
  if (unknown !== undefined) throw new Error(`No column ${unknown} in ${definition.name}`);
  const columns = Object.entries(definition.columns);
  const added = sheet.addRow(Object.fromEntries(columns.map(([key]) => [key, excelValue(row[key] ?? null)])));
  const height = rowHeight(
    columns
      .filter(([, column]) => isWrapped(column))
      .map(([key, { width }]) => ({ text: String(row[key] ?? ''), width })),
  );
  if (height !== undefined) added.height = height;
}

const isWrapped = ({ kind, width }: Column): boolean => kind.format === 'wrapped' || width >= 18;

/** A cell value as exceljs takes it; dates go in as serials, since a Date would depend on the machine's time zone. */
export function excelValue(value: KnownValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? serialFromCivil(value.date) : value;
}

function dressHeader(sheet: Worksheet, position: number, column: Column): void {
  const cell = sheet.getCell(1, position + 1);
  cell.font = headerFont;
  cell.fill = column.required ? requiredHeaderFill : headerFill;
  cell.alignment = { vertical: 'middle', wrapText: true };
  cell.numFmt = '@';
  cell.note = { texts: [{ text: headerNote(column) }], margins: { insetmode: 'auto' } };
}

/** Widths of columns, in characters, that can still be read when they share a landscape A4 page. */
const widestOnA4 = 220;

/** As wide as the page, A3 for wide sheets, with the headers on every page. */
export function setUpPrint(sheet: Worksheet, title: string): void {
  sheet.getRow(1).height = 32;
  const width = (sheet.columns ?? []).reduce((sum, column) => sum + (column.width ?? 9), 0);
  sheet.pageSetup = {
    // A3 is 8 in ECMA-376 (18.3.1.63); the types of exceljs do not know it.
    paperSize: (width > widestOnA4 ? 8 : 9) as PaperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  };
  sheet.headerFooter = { oddFooter: `&L${title}&RSida &P av &N` };
}
