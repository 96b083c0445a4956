import type { sheets_v4 } from '@googleapis/sheets';
import type { CellEdit, KnownValue } from '../../../core/index.ts';
import { dateFromSerial, serialFromDate } from '../excel/read/date-serial.ts';
import type { WriteRequest } from './connect.ts';
import { type ImportPlan, sheetEdits } from './plan-import.ts';
import { cellKey, type SpreadsheetState, type TabState } from './spreadsheet-state.ts';

/** Google advises against requests of more than two megabytes. */
export const LARGEST_REQUEST = 2_000_000;

/** What is sent at once: all of it is done, or none. */
export interface ImportBatch {
  readonly requests: readonly WriteRequest[];
  /** The cells that the requests write, by tab. */
  readonly cells: readonly { readonly sheet: string; readonly edits: readonly CellEdit[] }[];
}

type Tab = Pick<TabState, 'name' | 'sheetId' | 'rowCount' | 'columnCount' | 'dates'> & { readonly isNew?: boolean };

/**
 * The first of what a plan writes, as much as one request should hold: whole rows, so that none is left half written. Tabs are removed
 * with the last of it. Only the cells that change are written.
 */
export function firstBatch(plan: ImportPlan, state: SpreadsheetState, largest = LARGEST_REQUEST): ImportBatch {
  const requests: WriteRequest[] = [];
  const cells: { sheet: string; edits: readonly CellEdit[] }[] = [];
  let left = largest;
  for (const { tab, edits } of tabEdits(plan, state)) {
    const taken: CellEdit[] = [];
    const updates: WriteRequest[] = [];
    for (const row of byRow(edits)) {
      const update = rowUpdates(tab, row);
      left -= Buffer.byteLength(JSON.stringify(update));
      if (left < 0 && requests.length + updates.length > 0) break;
      taken.push(...row);
      updates.push(...update);
    }
    requests.push(...room(tab, taken), ...updates);
    if (taken.length > 0) cells.push({ sheet: tab.name, edits: taken });
    if (taken.length < edits.length) return { requests, cells };
  }
  const removed = state.sheets.filter(({ name }) => plan.edits.removedSheets.includes(name));
  requests.push(...removed.map(({ sheetId }) => ({ deleteSheet: { sheetId } })));
  return { requests, cells };
}

function tabEdits({ edits }: ImportPlan, state: SpreadsheetState): { tab: Tab; edits: readonly CellEdit[] }[] {
  let free = Math.max(0, ...state.sheetIds) + 1;
  if (free > 0x7fffffff) free = 1;
  const added = edits.addedSheets.map((sheet) => {
    while (state.sheetIds.includes(free)) free++;
    const tab = {
      name: sheet.name,
      sheetId: free++,
      rowCount: 1,
      columnCount: 1,
      dates: new Set<string>(),
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

/** The tab itself if it is new, and the rows and columns that its grid lacks. */
function room({ name, sheetId, rowCount, columnCount, isNew }: Tab, edits: readonly CellEdit[]): WriteRequest[] {
  const rows = edits.reduce((most, { row }) => Math.max(most, row), rowCount);
  const columns = edits.reduce((most, { position }) => Math.max(most, position + 1), columnCount);
  if (isNew) {
    const gridProperties = { rowCount: rows, columnCount: columns };
    return [{ addSheet: { properties: { sheetId, title: name, gridProperties } } }];
  }
  const append = (dimension: string, length: number): WriteRequest[] =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  return [...append('ROWS', rows - rowCount), ...append('COLUMNS', columns - columnCount)];
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

/** One request for each run of neighbouring cells that are written in the same way. */
function rowUpdates(tab: Tab, edits: readonly CellEdit[]): WriteRequest[] {
  const runs: { edit: CellEdit; fields: string; values: sheets_v4.Schema$CellData[] }[] = [];
  for (const edit of edits) {
    const data = cellData(edit.value, tab.dates.has(cellKey(edit.row, edit.position)));
    const fields = 'userEnteredFormat' in data ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue';
    const last = runs.at(-1);
    if (last?.fields === fields && last.edit.position + last.values.length === edit.position) last.values.push(data);
    else runs.push({ edit, fields, values: [data] });
  }
  return runs.map(({ edit: { row, position }, fields, values }) => ({
    updateCells: {
      start: { sheetId: tab.sheetId, rowIndex: row - 1, columnIndex: position },
      rows: [{ values }],
      fields,
    },
  }));
}

/** Text is sent as text, whatever it begins with. A number gets the format that makes it read as the date or the number it is. */
function cellData(value: KnownValue, showsDate: boolean): sheets_v4.Schema$CellData {
  if (value === null || value === '') return {};
  const isMisread = (number: number) => showsDate && dateFromSerial(number, false) !== undefined;
  switch (typeof value) {
    case 'string':
      return { userEnteredValue: { stringValue: value } };
    case 'boolean':
      return { userEnteredValue: { boolValue: value } };
    case 'number':
      return { userEnteredValue: { numberValue: value }, ...(isMisread(value) ? { userEnteredFormat: {} } : {}) };
    case 'object': {
      const serial = serialFromDate(value, false);
      if (serial === undefined) return { userEnteredValue: { stringValue: value.date } };
      const numberFormat = value.date.includes('T')
        ? { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' }
        : { type: 'DATE', pattern: 'yyyy-mm-dd' };
      return {
        userEnteredValue: { numberValue: serial },
        ...(showsDate ? {} : { userEnteredFormat: { numberFormat } }),
      };
    }
  }
}
