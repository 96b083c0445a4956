import type { CellValue } from '../../../core/index.ts';
import type { ImportBatch } from './import-requests.ts';
import { cellKey, type SpreadsheetState } from './spreadsheet-state.ts';

/** A row that was written in the same instant as somebody else changed it, or moved another row to its place. */
export interface DisturbedRow {
  readonly sheet: string;
  readonly row: number;
}

/**
 * The rows of a batch whose other cells are not what they were before it was written. Google has no way to write on the condition that nothing
 * has changed, so in the instant between the last read and the write a row may move; then it is seen here.
 */
export function disturbedRows(before: SpreadsheetState, batch: ImportBatch, after: SpreadsheetState): DisturbedRow[] {
  return batch.cells.flatMap(({ sheet, edits }) => {
    const old = before.sheets.find(({ name }) => name === sheet);
    const fresh = after.sheets.find(({ name }) => name === sheet);
    if (!old || !fresh) return [];
    const written = new Set(edits.map(({ row, position }) => cellKey(row, position)));
    const isOurs = (row: number, position: number) => {
      const key = cellKey(row, position);
      return written.has(key) || old.computed.has(key) || fresh.computed.has(key);
    };
    return [...new Set(edits.map(({ row }) => row))]
      .filter((row) => !isAlike(old.rows[row - 1] ?? [], fresh.rows[row - 1] ?? [], (place) => isOurs(row, place)))
      .map((row) => ({ sheet, row }));
  });
}

type Cells = readonly CellValue[];

function isAlike(one: Cells, other: Cells, isIgnored: (position: number) => boolean): boolean {
  for (let position = 0; position < Math.max(one.length, other.length); position++) {
    const same = JSON.stringify(one[position] ?? null) === JSON.stringify(other[position] ?? null);
    if (!same && !isIgnored(position)) return false;
  }
  return true;
}
