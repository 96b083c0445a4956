import {
  blankRow,
  columnLabel,
  type EnteredGrid,
  enteredAt,
  formula,
  rowChecksum,
  rowKey,
  rowsByKey,
} from './entered-grid.ts';
import { MovedTab } from './moved-tab.ts';
import type { RowEntry, UndoEntry, WrittenCell } from './undo-log.ts';

/** A row in which a write has hit cells that were not what it was believed to be. */
export interface HitRow {
  /** Number of the row in the copy; 0 for one that the write itself appended. */
  readonly copyRow: number;
  /** Number of the row now; `undefined` when it cannot be told where it stands, or need not. */
  readonly row: number | undefined;
  /** Cells that the write hit. */
  readonly hit: number;
  /** Those of them that still hold what was written, and can be put back: column in the copy, and now. */
  readonly standing: readonly { readonly from: number; readonly to: number }[];
  /** Whether the row cannot be put back, so that a person must see to it. */
  readonly isLost: boolean;
}

/** One tab, its copy from the instant of the write, and what the log says about it. */
export class WrittenTab {
  private readonly copy: EnteredGrid;
  private readonly now: EnteredGrid;
  private readonly entries: readonly RowEntry[];
  private readonly otherColumns: ReadonlySet<number>;
  /** The tab as it was just after the write, but for the rows that were appended. */
  private readonly after: EnteredGrid;
  private readonly moved: MovedTab;
  private readonly taken = new Set<number>();
  private rowsInCopy: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(copyId: number, log: readonly UndoEntry[], copy: EnteredGrid, now: EnteredGrid) {
    this.copy = copy;
    this.now = now;
    const own = log.filter((entry) => 'copyId' in entry && entry.copyId === copyId);
    this.entries = own.filter((entry) => entry.kind === 'row');
    this.otherColumns = new Set(
      own.flatMap((entry) =>
        entry.kind === 'column' && columnLabel(copy, entry.column) !== entry.was ? [entry.column] : [],
      ),
    );
    this.after = afterWrite(copy, this.entries);
    this.moved = new MovedTab(this.after, copy, now);
  }

  rows(): HitRow[] {
    return this.entries.flatMap((entry) => (entry.row === 0 ? this.appendedRow(entry) : this.writtenRow(entry)));
  }

  private writtenRow({ row: copyRow, was, cells }: RowEntry): HitRow[] {
    // Whole rows, as a row that lacks half of its cells is no longer the same row.
    const isOther = rowChecksum(this.copy, copyRow - 1) !== was || this.isInOtherColumns(cells);
    const hit = cells.filter(([column, entered]) => enteredAt(this.copy, copyRow - 1, column) !== entered);
    if (!isOther || hit.length === 0) return [];
    const found = { copyRow, hit: hit.length, standing: [], isLost: false };
    // What was written here may stand where it should by now, and says nothing of where this row is.
    let row = this.moved.rowByValues(copyRow - 1, new Set(cells.map(([column]) => column)));
    if (row === undefined && this.isBack(copyRow - 1)) return [{ ...found, row }];
    row ??= this.moved.rowByContent(copyRow - 1);
    if (row === undefined) return [{ ...found, row, isLost: true }];
    const places = hit.map(([from, entered]) => ({ from, entered, to: this.moved.column(from) }));
    const standing = places.flatMap(({ from, entered, to }) =>
      to !== undefined && enteredAt(this.now, row, to) === entered ? [{ from, to }] : [],
    );
    // A formula that is put back elsewhere than it stood would count with other cells.
    const isStranded = ({ from, to }: { from: number; to: number | undefined }) =>
      to === undefined || (enteredAt(this.copy, copyRow - 1, from) === formula && (to !== from || row !== copyRow - 1));
    const isLost = standing.some(isStranded) || places.some(({ to }) => to === undefined);
    return [{ ...found, row: row + 1, standing: isLost ? [] : standing, isLost }];
  }

  /** Nobody's row is hit by one that is appended, but its cells may stand in other columns than theirs. It is the last that holds them. */
  private appendedRow({ cells }: RowEntry): HitRow[] {
    if (!this.isInOtherColumns(cells)) return [];
    const texts = cells.map(([, entered]) => entered);
    const before = [...this.copy.keys()].filter((row) => columnsOf(this.copy, row, texts)).length;
    const alike = [...this.now.keys()].filter((row) => !this.taken.has(row) && columnsOf(this.now, row, texts));
    const row = alike.length > before ? alike.at(-1) : undefined;
    const found = { copyRow: 0, hit: cells.length, isLost: false };
    if (row === undefined) return [{ ...found, row, standing: [] }];
    this.taken.add(row);
    const standing = (columnsOf(this.now, row, texts) ?? []).map((to) => ({ from: to, to }));
    return [{ ...found, row: row + 1, standing }];
  }

  private isInOtherColumns(cells: readonly WrittenCell[]): boolean {
    return cells.some(([column]) => this.otherColumns.has(column));
  }

  /** Whether all that a row of the copy held stands in the tab again, in as many rows as it did. Of a blank row: that it is blank again. */
  private isBack(copyRow: number): boolean {
    const key = rowKey(this.copy[copyRow]);
    if (key === blankRow) return this.moved.rowsLike(this.after[copyRow]).length === 0;
    this.rowsInCopy ??= rowsByKey(this.copy);
    return this.moved.rowsLike(this.copy[copyRow]).length >= (this.rowsInCopy.get(key)?.length ?? 0);
  }
}

/** A copy with what was written in rows that were there. */
function afterWrite(copy: EnteredGrid, entries: readonly RowEntry[]): EnteredGrid {
  const rows = copy.map((cells) => cells);
  for (const { row, cells } of entries) {
    if (row === 0) continue;
    while (rows.length < row) rows.push([]);
    const fresh = [...(rows[row - 1] ?? [])];
    for (const [column, entered] of cells) {
      while (fresh.length <= column) fresh.push('');
      fresh[column] = entered;
    }
    rows[row - 1] = fresh;
  }
  return rows;
}

/** The columns in which a row holds these texts, in whatever order; `undefined` when it lacks one. */
function columnsOf(grid: EnteredGrid, row: number, texts: readonly string[]): number[] | undefined {
  const left: (string | undefined)[] = [...(grid[row] ?? [])];
  const columns = texts.map((text) => {
    const column = left.indexOf(text);
    if (column !== -1) left[column] = undefined;
    return column;
  });
  return columns.includes(-1) ? undefined : columns;
}
