import type { sheets_v4 } from '@googleapis/sheets';

type CellData = sheets_v4.Schema$CellData;
type Request = sheets_v4.Schema$Request;

/** A cell of a spreadsheet as a test states it: what was entered, and for a formula what it gives. */
export type CellFixture =
  | null
  | string
  | number
  | boolean
  | (CellData & { readonly result?: sheets_v4.Schema$ExtendedValue });

export interface TabFixture {
  readonly title: string;
  readonly rows: readonly (readonly CellFixture[])[];
  readonly sheetId?: number;
  readonly rowCount?: number;
  readonly columnCount?: number;
  /** What else the tab has: merges, basicFilter, properties beside these, widths. */
  readonly properties?: sheets_v4.Schema$SheetProperties;
  readonly merges?: sheets_v4.Schema$GridRange[];
  readonly columnMetadata?: sheets_v4.Schema$DimensionProperties[];
  readonly rowMetadata?: sheets_v4.Schema$DimensionProperties[];
}

type StoredCell = CellData & { result?: sheets_v4.Schema$ExtendedValue };

interface Tab {
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

/** A request that Google would refuse: nothing of its batch is done. */
export class InvalidRequest extends Error {}

/** A spreadsheet that lives on the test server, with the rules of Google's for the requests that the program sends. */
export class SpreadsheetModel {
  readonly title: string;
  private tabs: Tab[];

  constructor(title: string, tabs: readonly TabFixture[]) {
    this.title = title;
    this.tabs = tabs.map((fixture, index) => ({
      properties: {
        sheetType: 'GRID',
        index,
        ...fixture.properties,
        sheetId: fixture.sheetId ?? index * 100,
        title: fixture.title,
        gridProperties: {
          ...fixture.properties?.gridProperties,
          rowCount: fixture.rowCount ?? fixture.rows.length,
          columnCount: fixture.columnCount ?? Math.max(1, ...fixture.rows.map((row) => row.length)),
        },
      },
      merges: fixture.merges ?? [],
      columnMetadata: fixture.columnMetadata ?? [],
      rowMetadata: fixture.rowMetadata ?? [],
      cells: fixture.rows.map((row) => row.map(storedCell)),
    }));
  }

  /** What `spreadsheets.get` answers before its mask is applied. */
  read(spreadsheetId: string): sheets_v4.Schema$Spreadsheet {
    return {
      spreadsheetId,
      properties: { title: this.title, locale: 'sv_SE', timeZone: 'Europe/Stockholm' },
      sheets: this.tabs.map(({ properties, merges, columnMetadata, rowMetadata, cells }) => ({
        properties,
        ...(merges.length > 0 ? { merges } : {}),
        data: [
          {
            // Zero is left out, as in every answer of Google's.
            rowData: cells.map((row) => ({ values: row.map((cell) => shownCell(cell)) })),
            columnMetadata,
            rowMetadata,
          },
        ],
      })),
    };
  }

  /** The entered values of a tab: what a person sees in the formula bar. */
  entered(title: string): (string | number | boolean | null)[][] {
    return (this.tabs.find(({ properties }) => properties.title === title)?.cells ?? []).map((row) =>
      Array.from(row, (cell) => Object.values(cell?.userEnteredValue ?? {})[0] ?? null),
    );
  }

  get titles(): string[] {
    return this.tabs.map(({ properties }) => properties.title);
  }

  cell(title: string, row: number, column: number): StoredCell | undefined {
    return this.tabs.find(({ properties }) => properties.title === title)?.cells[row - 1]?.[column - 1];
  }

  /** What a person types while the program is at work. */
  type(title: string, row: number, column: number, value: CellFixture): void {
    const tab = this.tabs.find(({ properties }) => properties.title === title);
    if (!tab) throw new Error(`no tab ${title}`);
    put(tab, row - 1, column - 1, storedCell(value));
  }

  insertRow(title: string, before: number, values: readonly CellFixture[]): void {
    const tab = this.tabs.find(({ properties }) => properties.title === title);
    tab?.cells.splice(before - 1, 0, values.map(storedCell));
    if (tab) tab.properties.gridProperties.rowCount++;
  }

  /** All of the requests or none. @throws InvalidRequest */
  batchUpdate(requests: readonly Request[]): void {
    const before = structuredClone(this.tabs);
    try {
      requests.forEach((request, index) => {
        try {
          this.apply(request);
        } catch (error) {
          throw new InvalidRequest(
            `Invalid requests[${index}].${Object.keys(request)[0]}: ${(error as Error).message}`,
          );
        }
      });
    } catch (error) {
      this.tabs = before;
      throw error;
    }
  }

  private apply(request: Request): void {
    const [kind] = Object.keys(request);
    if (Object.keys(request).length !== 1) throw new Error('exactly one kind of request must be set');
    if (request.updateCells) this.updateCells(request.updateCells);
    else if (request.appendDimension) this.appendDimension(request.appendDimension);
    else if (request.addSheet) this.addSheet(request.addSheet);
    else if (request.deleteSheet) this.deleteSheet(request.deleteSheet);
    else throw new Error(`the test server does not know ${kind}`);
  }

  private updateCells({ start, rows, fields }: sheets_v4.Schema$UpdateCellsRequest): void {
    const tab = this.tab(start?.sheetId);
    const known = ['userEnteredValue', 'userEnteredFormat.numberFormat'];
    const mask = (fields ?? '').split(',');
    const unknown = mask.find((field) => !known.includes(field));
    if (unknown !== undefined) throw new Error(`the field ${unknown} is missing or not known here`);
    rows?.forEach(({ values }, down) => {
      values?.forEach((cell, right) => {
        const row = (start?.rowIndex ?? 0) + down;
        const column = (start?.columnIndex ?? 0) + right;
        const { rowCount, columnCount } = tab.properties.gridProperties;
        if (row >= rowCount) throw new Error(`Attempting to write row ${row}, beyond the last requested row`);
        if (column >= columnCount) throw new Error(`Attempting to write column ${column}, beyond the last column`);
        const fresh: StoredCell = { ...tab.cells[row]?.[column] };
        if (mask.includes('userEnteredValue')) {
          delete fresh.result;
          delete fresh.userEnteredValue;
          if (cell.userEnteredValue) fresh.userEnteredValue = checkedValue(cell.userEnteredValue);
        }
        const format = cell.userEnteredFormat?.numberFormat;
        if (mask.includes('userEnteredFormat.numberFormat')) {
          fresh.userEnteredFormat = { ...fresh.userEnteredFormat, ...(format ? { numberFormat: format } : {}) };
          if (!format) delete fresh.userEnteredFormat.numberFormat;
        }
        put(tab, row, column, fresh);
      });
    });
  }

  private appendDimension({ sheetId, dimension, length }: sheets_v4.Schema$AppendDimensionRequest): void {
    const { gridProperties } = this.tab(sheetId).properties;
    if (!(length && length > 0)) throw new Error('length must be positive');
    if (dimension === 'ROWS') gridProperties.rowCount += length;
    else if (dimension === 'COLUMNS') gridProperties.columnCount += length;
    else throw new Error('dimension must be ROWS or COLUMNS');
  }

  private addSheet({ properties }: sheets_v4.Schema$AddSheetRequest): void {
    const { title, sheetId, gridProperties } = properties ?? {};
    if (!title || this.titles.includes(title)) throw new Error(`A sheet with the name "${title}" already exists`);
    if (typeof sheetId !== 'number' || this.tabs.some((tab) => tab.properties.sheetId === sheetId))
      throw new Error('sheetId is taken or missing');
    this.tabs.push({
      properties: {
        sheetType: 'GRID',
        index: this.tabs.length,
        sheetId,
        title,
        gridProperties: { rowCount: gridProperties?.rowCount ?? 1000, columnCount: gridProperties?.columnCount ?? 26 },
      },
      merges: [],
      columnMetadata: [],
      rowMetadata: [],
      cells: [],
    });
  }

  private deleteSheet({ sheetId }: sheets_v4.Schema$DeleteSheetRequest): void {
    if (this.tabs.length === 1) throw new Error("You can't remove all the sheets in a document");
    this.tabs.splice(this.tabs.indexOf(this.tab(sheetId)), 1);
  }

  private tab(sheetId: number | null | undefined): Tab {
    const found = this.tabs.find(({ properties }) => properties.sheetId === (sheetId ?? 0));
    if (!found) throw new Error(`No grid with id: ${sheetId}`);
    return found;
  }
}

function put(tab: Tab, row: number, column: number, cell: StoredCell | undefined): void {
  while (tab.cells.length <= row) tab.cells.push([]);
  const cells = tab.cells[row] as (StoredCell | undefined)[];
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
}

function checkedValue(value: sheets_v4.Schema$ExtendedValue): sheets_v4.Schema$ExtendedValue {
  if (Object.keys(value).length !== 1) throw new Error('exactly one kind of value must be set');
  if (typeof value.stringValue === 'string' && value.stringValue.length > 50_000)
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  return value;
}

function storedCell(fixture: CellFixture): StoredCell | undefined {
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

function shownCell(cell: StoredCell | undefined): CellData {
  if (!cell) return {};
  const { result, ...data } = cell;
  const effectiveValue = result ?? data.userEnteredValue;
  return {
    ...data,
    ...(effectiveValue ? { effectiveValue } : {}),
    ...(data.userEnteredFormat ? { effectiveFormat: data.userEnteredFormat } : {}),
  };
}
