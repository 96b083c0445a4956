import type { CellEdit } from '../../../core/index.ts';
import { appendRequest, cellWrite, type RowWrite, updateRequests } from './cell-writes.ts';
import type { WriteRequest } from './connect.ts';
import { type ImportPlan, sheetEdits } from './plan-import.ts';
import { cellKey, type SpreadsheetState, type TabState } from './spreadsheet-state.ts';

/** Google advises against requests of more than two megabytes. */
export const largestRequest = 2_000_000;

/** What is sent at once: all of it is done, or none. */
export interface ImportBatch {
  /** What writes the cells. The tabs that are to be removed are not among them. */
  readonly requests: readonly WriteRequest[];
  /** The cells that the requests write, by tab. */
  readonly cells: readonly { readonly sheet: string; readonly edits: readonly CellEdit[] }[];
  /** Those of them in tabs that are there already. */
  readonly written: readonly TabWrite[];
  readonly removed: readonly TabState[];
}

/** Rows that are written in a tab that somebody else may change in the same instant. */
export interface TabWrite {
  readonly sheetId: number;
  readonly rows: readonly RowWrite[];
}

type Tab = Pick<TabState, 'name' | 'sheetId' | 'rowCount' | 'columnCount' | 'dates' | 'formats' | 'lastDataRow'> & {
  readonly isNew?: boolean;
};

/**
 * The first of what a plan writes, as much as one request should hold: whole rows, so that none is left half written. Tabs are removed
 * with the last of it. Only the cells that change are written.
 */
export function firstBatch(plan: ImportPlan, state: SpreadsheetState, largest = largestRequest): ImportBatch {
  const requests: WriteRequest[] = [];
  const cells: { sheet: string; edits: readonly CellEdit[] }[] = [];
  const written: TabWrite[] = [];
  let left = largest;
  for (const { tab, edits } of tabEdits(plan, state)) {
    const taken: CellEdit[] = [];
    for (const row of byRow(edits)) {
      left -= Buffer.byteLength(JSON.stringify(updateRequests(tab.sheetId, rowWrite(tab, row))));
      if (left < 0 && requests.length + taken.length > 0) break;
      taken.push(...row);
    }
    const rows = rowWrites(tab, taken);
    requests.push(...tabRequests(tab, rows));
    if (taken.length > 0) cells.push({ sheet: tab.name, edits: taken });
    if (rows.length > 0 && !tab.isNew) written.push({ sheetId: tab.sheetId, rows });
    if (taken.length < edits.length) return { requests, cells, written, removed: [] };
  }
  const removed = state.sheets.filter(({ name }) => plan.edits.removedSheets.includes(name));
  return { requests, cells, written, removed };
}

/** Ids for new tabs, which no tab has. */
export function* freeSheetIds({ sheetIds }: Pick<SpreadsheetState, 'sheetIds'>): Generator<number, never> {
  const taken = new Set(sheetIds);
  const highest = sheetIds.reduce((most, id) => Math.max(most, id), 0);
  for (let id = highest < 0x7fff0000 ? highest + 1 : 1; ; id++) if (!taken.has(id)) yield id;
}

function tabEdits({ edits }: ImportPlan, state: SpreadsheetState): { tab: Tab; edits: readonly CellEdit[] }[] {
  const free = freeSheetIds(state);
  const added = edits.addedSheets.map((sheet) => {
    const tab: Tab = {
      name: sheet.name,
      sheetId: free.next().value,
      rowCount: 1,
      columnCount: 1,
      dates: new Set(),
      formats: new Map(),
      lastDataRow: 0,
      isNew: true,
    };
    return { tab, edits: sheetEdits(sheet) };
  });
  const changed = edits.cells.flatMap(({ sheet, edits: cells }) => {
    const tab = state.sheets.find(({ name }) => name === sheet);
    return tab ? [{ tab, edits: cells }] : [];
  });
  return [...changed, ...added];
}

function tabRequests(tab: Tab, rows: readonly RowWrite[]): WriteRequest[] {
  const appended = rows.filter(({ isNew }) => isNew);
  const others = rows.filter(({ isNew }) => !isNew);
  return [
    ...room(tab, rows),
    ...others.flatMap((row) => updateRequests(tab.sheetId, row)),
    ...(appended.length > 0
      ? [appendRequest(tab.sheetId, appended, (row, position) => tab.formats.get(cellKey(row, position)))]
      : []),
  ];
}

/** The tab itself if it is new, and the rows and columns that its grid lacks. Rows that are appended make their own room. */
function room({ name, sheetId, rowCount, columnCount, isNew }: Tab, writes: readonly RowWrite[]): WriteRequest[] {
  const inPlace = writes.filter((write) => !write.isNew);
  const rows = inPlace.reduce((most, { row }) => Math.max(most, row), rowCount);
  const columns = writes.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.position ?? 0) + 1), columnCount);
  if (isNew) {
    const gridProperties = { rowCount: rows, columnCount: columns };
    return [{ addSheet: { properties: { sheetId, title: name, gridProperties } } }];
  }
  const append = (dimension: string, length: number): WriteRequest[] =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  return [...append('ROWS', rows - rowCount), ...append('COLUMNS', columns - columnCount)];
}

/**
 * The rows of a tab, those that come last among them as new ones if Google would append them in just that place. It would not
 * where formulas or unticked checkboxes are laid out further down: there they are written in their places.
 */
function rowWrites(tab: Tab, edits: readonly CellEdit[]): RowWrite[] {
  const rows = byRow(edits).map((row) => rowWrite(tab, row));
  const below = rows.filter(({ row }) => row > tab.lastDataRow);
  const isNext = !tab.isNew && below.every(({ row }, index) => row === tab.lastDataRow + 1 + index);
  return isNext ? rows.map((write) => ({ ...write, isNew: write.row > tab.lastDataRow })) : rows;
}

function rowWrite({ dates }: Tab, edits: readonly CellEdit[]): RowWrite {
  const row = edits[0]?.row ?? 0;
  const cells = edits.map(({ position, value }) => cellWrite(position, value, dates.has(cellKey(row, position))));
  return { row, isNew: false, cells };
}

function byRow(edits: readonly CellEdit[]): CellEdit[][] {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of [...edits].sort((a, b) => a.row - b.row || a.position - b.position)) {
    const row = rows.get(edit.row) ?? [];
    rows.set(edit.row, row);
    row.push(edit);
  }
  return [...rows.values()];
}
