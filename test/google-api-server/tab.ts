import type { sheets_v4 } from '@googleapis/sheets';

export type CellData = sheets_v4.Schema$CellData;

/** A cell of a spreadsheet as a test states it: what was entered, and for a formula what it gives. */
export type CellFixture = null | string | number | boolean | StoredCell;

export type StoredCell = CellData & { readonly result?: sheets_v4.Schema$ExtendedValue };

/** A tab as the server keeps it. */
export interface Tab {
  properties: sheets_v4.Schema$SheetProperties & {
    sheetId: number;
    title: string;
    gridProperties: { rowCount: number; columnCount: number };
  };
  merges: sheets_v4.Schema$GridRange[];
  columnMetadata: sheets_v4.Schema$DimensionProperties[];
  rowMetadata: sheets_v4.Schema$DimensionProperties[];
  cells: (StoredCell | undefined)[][];
}

/** Sets a cell; row and column count from 0. */
export function put(tab: Tab, row: number, column: number, cell: StoredCell | undefined): void {
  while (tab.cells.length <= row) tab.cells.push([]);
  const cells = tab.cells[row] as (StoredCell | undefined)[];
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
}

export function storedCell(fixture: CellFixture): StoredCell | undefined {
  if (fixture === null) return undefined;
  switch (typeof fixture) {
    case 'string':
      return { userEnteredValue: { stringValue: fixture } };
    case 'number':
      return { userEnteredValue: { numberValue: fixture } };
    case 'boolean':
      return { userEnteredValue: { boolValue: fixture } };
    default:
      return structuredClone(fixture);
  }
}

/** A cell as an answer shows it. */
export function shownCell(cell: StoredCell | undefined): CellData {
  if (!cell) return {};
  const { result, ...data } = cell;
  const effectiveValue = result ?? data.userEnteredValue;
  return {
    ...data,
    ...(effectiveValue ? { effectiveValue } : {}),
    ...(data.userEnteredFormat ? { effectiveFormat: data.userEnteredFormat } : {}),
  };
}
