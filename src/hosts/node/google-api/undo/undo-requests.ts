import type { sheets_v4 } from '@googleapis/sheets';
import type { WriteRequest } from '../connect.ts';
import { freeSheetIds, type ImportBatch, type TabWrite } from '../import-requests.ts';
import type { Reading } from '../read-spreadsheet.ts';
import type { TabState } from '../spreadsheet-state.ts';
import { columnLabel, type EnteredGrid, enteredGrid, enteredText, gridChecksum, rowChecksum } from './entered-grid.ts';
import { asideTitle, copyTitle, logTitle, type UndoEntry, type WrittenCell } from './undo-log.ts';

/** Entries are split so that none is longer than a cell of Google's holds. */
const cellsAnEntry = 100;

/**
 * The requests of a batch together with those that make it possible to undo it: one and the same call copies the tabs that are written in, as they
 * are in that instant, notes in a log what is written on the belief that they look as in `reading`, and writes. While the log is
 * there another one cannot be begun, so that a batch is never done twice. A log that is there already is continued.
 */
export function withUndoLog(
  { requests, written, removed }: Pick<ImportBatch, 'requests' | 'written' | 'removed'>,
  { state, tabs, log }: Reading,
  run = '',
): WriteRequest[] {
  const taken = requests.flatMap(({ addSheet }) => addSheet?.properties?.sheetId ?? []);
  const free = freeSheetIds({ sheetIds: [...state.sheetIds, ...taken] });
  const grid = (sheetId: number) => enteredGrid(tabs.find(({ properties }) => idOf(properties) === sheetId) ?? {});
  const copied = written.map((tab) => ({ tab, copyId: free.next().value }));
  const entries = [
    ...copied.flatMap(({ tab, copyId }) => tabEntries(tab, copyId, grid(tab.sheetId))),
    ...removed.map((tab) => removedEntry(tab, tabs, grid(tab.sheetId))),
  ];
  return [
    ...copied.flatMap(({ tab, copyId }) => copyRequests(tab.sheetId, copyId)),
    ...(log === undefined
      ? newLog(free.next().value, [{ kind: 'run', run }, ...entries])
      : [{ appendCells: { sheetId: logId(tabs), rows: lines(entries), fields: 'userEnteredValue' } }]),
    ...requests,
    ...removed.map(({ sheetId }) => ({
      updateSheetProperties: {
        properties: { sheetId, title: asideTitle(sheetId), hidden: true },
        fields: 'title,hidden',
      },
    })),
  ];
}

function tabEntries({ sheetId, rows }: TabWrite, copyId: number, grid: EnteredGrid): UndoEntry[] {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ position }) => position)))];
  return [
    { kind: 'tab', sheetId, copyId },
    ...columns.map((column) => ({ kind: 'column' as const, copyId, column, was: columnLabel(grid, column) })),
    ...rows.flatMap(({ row, isNew, cells }) => {
      const all = cells.map(({ position, data }): WrittenCell => [position, enteredText(data)]);
      const was = isNew ? '' : rowChecksum(grid, row - 1);
      const entry = (part: WrittenCell[]) => ({ kind: 'row' as const, copyId, row: isNew ? 0 : row, was, cells: part });
      return chunks(all, cellsAnEntry).map(entry);
    }),
  ];
}

function removedEntry({ sheetId, name }: TabState, tabs: readonly sheets_v4.Schema$Sheet[], grid: EnteredGrid) {
  const tab = tabs.find(({ properties }) => idOf(properties) === sheetId);
  const isHidden = tab?.properties?.hidden === true;
  return { kind: 'removed' as const, sheetId, title: name, isHidden, was: gridChecksum(grid) };
}

function copyRequests(sheetId: number, copyId: number): WriteRequest[] {
  return [
    { duplicateSheet: { sourceSheetId: sheetId, newSheetId: copyId, newSheetName: copyTitle(copyId) } },
    { updateSheetProperties: { properties: { sheetId: copyId, hidden: true }, fields: 'hidden' } },
  ];
}

function newLog(sheetId: number, entries: readonly UndoEntry[]): WriteRequest[] {
  const gridProperties = { rowCount: entries.length, columnCount: 1 };
  const rows = lines(entries);
  return [
    { addSheet: { properties: { sheetId, title: logTitle, hidden: true, gridProperties } } },
    { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows, fields: 'userEnteredValue' } },
  ];
}

function lines(entries: readonly UndoEntry[]): sheets_v4.Schema$RowData[] {
  return entries.map((entry) => ({ values: [{ userEnteredValue: { stringValue: JSON.stringify(entry) } }] }));
}

function logId(tabs: readonly sheets_v4.Schema$Sheet[]): number {
  return idOf(tabs.find(({ properties }) => properties?.title === logTitle)?.properties);
}

function idOf(properties: sheets_v4.Schema$SheetProperties | undefined): number {
  return properties?.sheetId ?? 0;
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
