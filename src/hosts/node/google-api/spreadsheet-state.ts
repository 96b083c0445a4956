import type { sheets_v4 } from '@googleapis/sheets';
import type { CellValue, Sheet, Workbook } from '../../../core/index.ts';
import { type CellData, cellValue, isComputed, showsDate } from './cell-data.ts';
import type { Spreadsheet } from './connect.ts';
import { isUndoTab } from './undo/undo-log.ts';

/** A tab with cells; those that only show a chart have none and are left out. */
export interface TabState extends Sheet {
  readonly sheetId: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row number and column counted from 0, as `5:2`, of the cells that a formula fills. */
  readonly computed: ReadonlySet<string>;
  /** In the same way, the cells that show a number as a date, blank ones included. */
  readonly dates: ReadonlySet<string>;
  /** In the same way, the number format of each cell that has one. */
  readonly formats: ReadonlyMap<string, sheets_v4.Schema$NumberFormat>;
  /** Number of the last row that Google takes for one with data, be it a formula without text or an unticked checkbox; 0 when none has. */
  readonly lastDataRow: number;
}

/** A spreadsheet at the moment when it was read. */
export interface SpreadsheetState extends Workbook {
  readonly title: string;
  /** Without those of a write that is not finished. */
  readonly sheets: readonly TabState[];
  /** Of all tabs, those without cells and those of an unfinished write too. */
  readonly sheetIds: readonly number[];
}

/** What the values of a spreadsheet are read from, and nothing about its looks. */
export const valueFields =
  'properties.title,sheets(properties(sheetId,title,sheetType,hidden,gridProperties(rowCount,columnCount)),data(startRow,startColumn,rowData.values(userEnteredValue,effectiveValue,effectiveFormat.numberFormat)))';

/** The values of a spreadsheet, as the core takes them. */
export function spreadsheetState({ properties, sheets }: Spreadsheet): SpreadsheetState {
  return {
    title: properties?.title ?? '',
    sheets: gridTabs(sheets)
      .filter((tab) => !isUndoTab(tab.properties?.title ?? ''))
      .map(tabState),
    sheetIds: (sheets ?? []).map((sheet) => sheet.properties?.sheetId ?? 0),
  };
}

/** How a cell is named in the sets of a tab. */
export function cellKey(row: number, position: number): string {
  return `${row}:${position}`;
}

/** The tabs with cells, in order. */
export function gridTabs(sheets: Spreadsheet['sheets']): readonly sheets_v4.Schema$Sheet[] {
  return (sheets ?? []).filter(({ properties }) => (properties?.sheetType ?? 'GRID') === 'GRID');
}

/** Calls `visit` with every cell that is not blank; row and column count from 0. */
export function eachCell(
  { data }: sheets_v4.Schema$Sheet,
  visit: (cell: CellData, row: number, column: number) => void,
): void {
  for (const { startRow, startColumn, rowData } of data ?? []) {
    for (const [row, { values }] of rowData?.entries() ?? []) {
      for (const [column, cell] of values?.entries() ?? []) {
        visit(cell, (startRow ?? 0) + row, (startColumn ?? 0) + column);
      }
    }
  }
}

function tabState(sheet: sheets_v4.Schema$Sheet): TabState {
  const { properties } = sheet;
  const rows: CellValue[][] = [];
  const computed = new Set<string>();
  const dates = new Set<string>();
  const formats = new Map<string, sheets_v4.Schema$NumberFormat>();
  let lastDataRow = 0;
  eachCell(sheet, (cell, row, column) => {
    const value = cellValue(cell);
    if (isComputed(cell)) computed.add(cellKey(row + 1, column));
    if (showsDate(cell)) dates.add(cellKey(row + 1, column));
    if (cell.effectiveFormat?.numberFormat) formats.set(cellKey(row + 1, column), cell.effectiveFormat.numberFormat);
    if (cell.userEnteredValue ?? cell.effectiveValue) lastDataRow = Math.max(lastDataRow, row + 1);
    if (value === null) return;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] as CellValue[];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  });
  return {
    name: properties?.title ?? '',
    sheetId: properties?.sheetId ?? 0,
    rowCount: properties?.gridProperties?.rowCount ?? 0,
    columnCount: properties?.gridProperties?.columnCount ?? 0,
    rows,
    computed,
    dates,
    formats,
    lastDataRow,
  };
}

/** Whether nobody has changed a value, a formula or the size of a tab between two reads. */
export function isSameState(one: SpreadsheetState, other: SpreadsheetState): boolean {
  return asText(one) === asText(other);
}

function asText({ sheets }: SpreadsheetState): string {
  return JSON.stringify(
    sheets.map((tab) => ({ ...tab, computed: [...tab.computed], dates: [...tab.dates], formats: [...tab.formats] })),
  );
}
