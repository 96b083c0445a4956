import { blankRow, columnLabels, type EnteredGrid, enteredAt, formula, rowKey, rowsByKey } from './entered-grid.ts';

/**
 * A tab before and after people may have moved, sorted, inserted and removed rows and columns: tells where a row or a column stands
 * now, and only when there is no doubt. All numbers count from 0.
 */
export class MovedTab {
  private readonly before: EnteredGrid;
  private readonly now: EnteredGrid;
  /** For each column where it stands now. */
  private readonly columns: readonly (number | undefined)[];
  private readonly places = new Map<EnteredGrid, Map<number, Map<string, number>>>();
  private rowsBefore: ReadonlyMap<string, readonly number[]> | undefined;
  private rowsNow: ReadonlyMap<string, readonly number[]> | undefined;

  /** `original` is the tab with other headers that its columns may be known by as well. */
  constructor(before: EnteredGrid, original: EnteredGrid, now: EnteredGrid) {
    this.before = before;
    this.now = now;
    this.columns = movedColumns([columnLabels(before), columnLabels(original)], columnLabels(now), widthOf(before));
  }

  /** Where a column stands now; `undefined` when it is gone or cannot be told from others. */
  column(column: number): number | undefined {
    return column < this.columns.length ? this.columns[column] : column;
  }

  /**
   * Where a row stands now, as told by the values that no other row has in their columns: `undefined` when the row has none, or when they
   * point to several places. The columns in `except` say nothing.
   */
  rowByValues(row: number, except: ReadonlySet<number>): number | undefined {
    const found = new Set<number>();
    this.before[row]?.forEach((text, column) => {
      const moved = this.column(column);
      if (text === '' || text === formula || moved === undefined || except.has(column)) return;
      const place = this.onlyPlace(this.now, moved, text);
      if (place !== undefined && this.onlyPlace(this.before, column, text) === row) found.add(place);
    });
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** Where a row stands now, as told by all that it holds. Of rows that are alike it does not matter which is which, if none is new or gone. */
  rowByContent(row: number): number | undefined {
    const key = rowKey(this.before[row]);
    const alike = this.rowsLike(this.before[row]);
    this.rowsBefore ??= rowsByKey(this.before);
    const twins = this.rowsBefore.get(key) ?? [];
    if (alike.length === twins.length) return alike[twins.indexOf(row)];
    return alike.includes(row) || (row >= this.now.length && key === blankRow) ? row : undefined;
  }

  /** The rows that hold now what is asked for, column by column as they stood before. */
  rowsLike(cells: readonly string[] | undefined): readonly number[] {
    this.rowsNow ??= rowsByKey(
      this.now.map((_, row) =>
        this.columns.map((column) => (column === undefined ? '' : enteredAt(this.now, row, column))),
      ),
    );
    return this.rowsNow.get(rowKey(cells)) ?? [];
  }

  /** The one row that has this text in the column. */
  private onlyPlace(grid: EnteredGrid, column: number, text: string): number | undefined {
    const columns = this.places.get(grid) ?? new Map<number, Map<string, number>>();
    this.places.set(grid, columns);
    let places = columns.get(column);
    if (places === undefined) {
      places = new Map();
      for (const row of grid.keys()) {
        const here = enteredAt(grid, row, column);
        places.set(here, places.has(here) ? -1 : row);
      }
      columns.set(column, places);
    }
    const place = places.get(text) ?? -1;
    return place === -1 ? undefined : place;
  }
}

/** A column is found by what it is known by; one that nothing tells apart stands where it stood if no other has moved. */
function movedColumns(known: readonly string[][], now: readonly string[], width: number): (number | undefined)[] {
  const length = Math.max(width, now.length, ...known.map((labels) => labels.length));
  const found = Array.from({ length }, (_, column) =>
    known
      .filter((labels) => onlyColumn(labels, labels[column] ?? '') === column)
      .map((labels) => onlyColumn(now, labels[column] ?? ''))
      .find((place) => place !== undefined),
  );
  const isStill = found.every((place, column) => place === undefined || place === column);
  return isStill ? found.map((_, column) => column) : found;
}

function onlyColumn(labels: readonly string[], label: string): number | undefined {
  const first = labels.indexOf(label);
  return label === '' || first === -1 || first !== labels.lastIndexOf(label) ? undefined : first;
}

function widthOf(grid: EnteredGrid): number {
  return grid.reduce((most, cells) => Math.max(most, cells.length), 0);
}
