import type { CellProblem } from '../schema/column-kind.ts';
import type { Column, Columns, SheetDefinition } from '../schema/define-sheet.ts';
import type { RowsById } from './rows-by-id.ts';
import type { TableColumn } from './table-rows.ts';

/** The values of a row by column key; `undefined` = empty, not understood, or the column is missing. */
export type RowValues<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T | undefined : never;
};

/** One record. Values are read through the table's columns, so a row costs next to nothing. */
export type Row<C extends Columns = Columns> = RowValues<C> & {
  /** The sheet's own row number. */
  readonly rowNumber: number;
};

/** A problem in a cell of a column, found while reading. */
export interface PlacedProblem {
  readonly rowNumber: number;
  readonly key: string;
  readonly problem: CellProblem;
}

/** Where a known column stands in the sheet. */
export interface ColumnPlace {
  /** Column counted from 0. */
  readonly position: number;
  /** The header as it is written in the sheet. */
  readonly header: string;
}

/**
 * What can be wrong with a header: it is missing, stands twice, is nearly a wanted one, or is another name for a wanted one. A column
 * that is told by another header is not told to be missing as well. `unknown` = the header is a formula without result.
 */
export type HeaderFault = 'missing' | 'doubled' | 'nearly' | 'other-name' | 'unknown';

/** What reading the header row gave beside the columns. */
export interface HeaderProblem {
  readonly kind: HeaderFault;
  /** Key of the known column; `''` for a header of people's own that stands twice, and for one that nobody knows. */
  readonly key: string;
  readonly position: number | null;
  /** As written; of one that nobody knows the formula. */
  readonly header: string;
}

/** A sheet as records. Rows without a value in any known column are left out. */
export interface Table<C extends Columns = Columns> {
  readonly definition: SheetDefinition<C>;
  /** Tab name as in the workbook. */
  readonly name: string;
  /** Number of the row with the headers; records stand below it. */
  readonly headerRow: number;
  readonly places: ReadonlyMap<string, ColumnPlace>;
  readonly rows: readonly Row<C>[];
  /** Number of rows that hold something, but nothing in a known column: people's own, or all of a sheet whose headers are not known. */
  readonly unreadRows: number;
  /** Every column of the definition by key; `valueIn` reads a row's value. */
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** Rows by id (or by the identity column of sheets without ids); the first one where an id is used twice. */
  readonly byId: RowsById<Row<C>>;
  /** Rows without an id that can be read. */
  readonly withoutId: readonly Row<C>[];
  /** Rows whose id an earlier row has. */
  readonly repeated: readonly Row<C>[];
  readonly headerProblems: readonly HeaderProblem[];
  readonly cellProblems: readonly PlacedProblem[];
}

/** Whether a table has a column, or the one that it has replaced. */
export function hasColumn<C extends Columns>({ definition, places }: Table<C>, key: string): boolean {
  if (places.has(key)) return true;
  return Object.entries(definition.columns).some(
    ([former, { replacedBy }]) => replacedBy === key && places.has(former),
  );
}

/**
 * The identity of a row: its id, or the key column's text, with the row's year where it gives one; `null` when it has none.
 * @example identityOf(texts, row) // 'sammanfattning 2024'
 */
export function identityOf<C extends Columns>(definition: SheetDefinition<C>, row: Row<C>): string | null {
  const value: unknown = row[definition.identity];
  if (typeof value !== 'string') return null;
  const { idPrefix, roles } = definition;
  const year: unknown = idPrefix === '' && roles?.year !== undefined ? row[roles.year] : undefined;
  return year === undefined ? value : `${value} ${String(year)}`;
}
