import type { sheets_v4 } from '@googleapis/sheets';
import type { GoogleSheets } from './connect.ts';
import { gridTabs, type SpreadsheetState, spreadsheetState, valueFields } from './spreadsheet-state.ts';
import { readUndoLog, type UndoEntry } from './undo/undo-log.ts';

/** A spreadsheet at the moment when it was read, for somebody who is to write in it. */
export interface Reading {
  readonly state: SpreadsheetState;
  /** The tabs with cells as Google gives them, those of an unfinished write among them. */
  readonly tabs: readonly sheets_v4.Schema$Sheet[];
  /** The log of an unfinished write; `undefined` when there is none. */
  readonly log: readonly UndoEntry[] | undefined;
}

/** Reads the values of a spreadsheet. @throws HostError `undo-log`, and what GoogleSheets throws */
export async function readSpreadsheet(google: GoogleSheets, id: string): Promise<Reading> {
  const spreadsheet = await google.read(id, valueFields);
  const tabs = gridTabs(spreadsheet.sheets);
  return { state: spreadsheetState(spreadsheet), tabs, log: readUndoLog(tabs) };
}
