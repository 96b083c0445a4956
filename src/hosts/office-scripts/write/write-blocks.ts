import type { CellInput } from './cell-input.ts';

/** Cells of one request: Excel takes at most 5 MB at a time, and a flow has been seen to time out at more. */
export const mostCells = 10_000;

/** Writes rows from the first cell of a tab, in blocks. All rows have the same length. */
export function writeValues(tab: ExcelScript.Worksheet, rows: readonly CellInput[][]): void {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return;
  const step = Math.max(1, Math.floor(mostCells / columns));
  for (let row = 0; row < rows.length; row += step) {
    const block = rows.slice(row, row + step);
    tab.getRangeByIndexes(row, 0, block.length, columns).setValues(block);
  }
}

/** Gives cells their number formats, in blocks. All rows have the same length. */
export function writeNumberFormats(tab: ExcelScript.Worksheet, rows: readonly string[][]): void {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return;
  const step = Math.max(1, Math.floor(mostCells / columns));
  for (let row = 0; row < rows.length; row += step) {
    const block = rows.slice(row, row + step);
    tab.getRangeByIndexes(row, 0, block.length, columns).setNumberFormats(block);
  }
}
