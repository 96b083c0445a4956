import type { CellValue } from '../workbook/workbook.ts';

/** A filled cell of a row that was added or removed. */
interface DiffCell {
  /** Header as written. */
  readonly column: string;
  readonly value: CellValue;
}

/** A cell that holds another value than before; `null` = empty. */
export interface ChangedCell {
  readonly column: string;
  readonly old: CellValue;
  readonly new: CellValue;
}

export interface DiffRow {
  /** Id as written, or the name of a setting or list; `''` for a row without one. */
  readonly id: string;
  /** The sheet's own row number, in the old workbook for a removed row; `null` for a list, which is a column. */
  readonly row: number | null;
  readonly cells: readonly DiffCell[];
}

export interface ChangedRow {
  readonly id: string;
  readonly oldRow: number | null;
  readonly newRow: number | null;
  readonly cells: readonly ChangedCell[];
}

/** A row that stands in another order than before. This alone is no change. */
export interface MovedRow {
  readonly id: string;
  readonly oldRow: number;
  readonly newRow: number;
}

/** Something that keeps rows or columns from being told apart by name; they are then told apart by what they hold. */
export interface IdentityProblem {
  readonly kind: 'doubled-id' | 'missing-id' | 'doubled-header';
  readonly version: 'old' | 'new';
  /** The id or header as written; `''` for rows without id. */
  readonly name: string;
  /** Number of rows without id; 0 for other kinds. */
  readonly rows: number;
}

export interface SheetDiff {
  readonly sheet: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Headers as written. */
  readonly addedColumns: readonly string[];
  readonly removedColumns: readonly string[];
  readonly movedColumns: readonly string[];
  readonly addedRows: readonly DiffRow[];
  readonly removedRows: readonly DiffRow[];
  readonly changedRows: readonly ChangedRow[];
  readonly movedRows: readonly MovedRow[];
  readonly problems: readonly IdentityProblem[];
}

/** What differs between two workbooks. Sheets without difference are left out. */
export interface WorkbookDiff {
  readonly sheets: readonly SheetDiff[];
}

/** Whether a sheet differs in more than the order of its rows and columns. */
export function isChanged(diff: SheetDiff): boolean {
  return (
    diff.kind !== 'changed' ||
    [diff.addedColumns, diff.removedColumns, diff.addedRows, diff.removedRows, diff.changedRows].some(
      ({ length }) => length > 0,
    )
  );
}

/** Whether rows or columns stand in another order. */
export function isReordered({ movedColumns, movedRows }: SheetDiff): boolean {
  return movedColumns.length + movedRows.length > 0;
}
