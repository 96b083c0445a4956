import type { sheets_v4 } from '@googleapis/sheets';
import { applyRequest } from './apply-request.ts';
import { type CellFixture, put, type StoredCell, shownCell, storedCell, type Tab } from './tab.ts';

export type { CellFixture } from './tab.ts';

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

/** A request that Google would refuse: nothing of its batch is done. */
export class InvalidRequest extends Error {}

/** A spreadsheet that lives on the test server, with the rules of Google's for the requests that the program sends. */
export class SpreadsheetModel {
  readonly title: string;
  private tabs: Tab[];

  constructor(title: string, tabs: readonly TabFixture[]) {
    this.title = title;
    this.tabs = tabs.map(newTab);
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
            rowData: cells.map((row) => ({ values: Array.from(row, (cell) => shownCell(cell)) })),
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

  /** A tab for people to change, see `people.ts`. @throws when there is none of that title */
  tab(title: string): Tab {
    const tab = this.tabs.find(({ properties }) => properties.title === title);
    if (!tab) throw new Error(`no tab ${title}`);
    return tab;
  }

  /** What a person types while the program is at work. */
  type(title: string, row: number, column: number, value: CellFixture): void {
    put(this.tab(title), row - 1, column - 1, storedCell(value));
  }

  /** A person adds a tab. */
  addTab(fixture: TabFixture): void {
    this.tabs.push(newTab(fixture, this.tabs.length));
  }

  /** A person removes a tab. */
  removeTab(title: string): void {
    this.tabs.splice(this.tabs.indexOf(this.tab(title)), 1);
  }

  insertRow(title: string, before: number, values: readonly CellFixture[]): void {
    const tab = this.tab(title);
    tab.cells.splice(before - 1, 0, values.map(storedCell));
    tab.properties.gridProperties.rowCount++;
  }

  /** All of the requests or none. @throws InvalidRequest */
  batchUpdate(requests: readonly sheets_v4.Schema$Request[]): void {
    const fresh = structuredClone(this.tabs);
    for (const [index, request] of requests.entries()) {
      try {
        applyRequest(fresh, request);
      } catch (error) {
        throw new InvalidRequest(`Invalid requests[${index}].${Object.keys(request)[0]}: ${(error as Error).message}`);
      }
    }
    this.tabs = fresh;
  }
}

function newTab(fixture: TabFixture, index: number): Tab {
  return {
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
  };
}
