import { type CellFixture, storedCell, type Tab } from './tab.ts';

/** What people do to rows and columns while the program is at work. Row numbers count from 1, the header among them; columns from 1. */

export function deleteRow({ cells, properties }: Tab, row: number): void {
  cells.splice(row - 1, 1);
  properties.gridProperties.rowCount--;
}

/** Moves a row, counted before the move, so that it comes to stand at `to`. */
export function moveRow({ cells }: Tab, from: number, to: number): void {
  cells.splice(to - 1, 0, ...cells.splice(from - 1, 1));
}

/** Sorts the rows below the header by a column, blank cells last. */
export function sortRows({ cells }: Tab, column: number, isDescending = false): void {
  const textOf = (row: Tab['cells'][number]) => String(Object.values(row[column - 1]?.userEnteredValue ?? {})[0] ?? '');
  const sorted = cells.slice(1).sort((a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return (isDescending ? -1 : 1) * (one < other ? -1 : one > other ? 1 : 0);
  });
  cells.splice(1, cells.length - 1, ...sorted);
}

/** A new column with these cells, the first in row 1. */
export function insertColumn({ cells, properties }: Tab, before: number, values: readonly CellFixture[] = []): void {
  while (cells.length < values.length) cells.push([]);
  for (const [index, row] of cells.entries()) {
    while (row.length < before - 1) row.push(undefined);
    row.splice(before - 1, 0, storedCell(values[index] ?? null));
  }
  properties.gridProperties.columnCount++;
}

/** Moves a column, counted before the move, so that it comes to stand at `to`. */
export function moveColumn({ cells, properties }: Tab, from: number, to: number): void {
  for (const row of cells) {
    while (row.length < properties.gridProperties.columnCount) row.push(undefined);
    row.splice(to - 1, 0, ...row.splice(from - 1, 1));
  }
}
