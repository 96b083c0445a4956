import type { SheetDefinition } from '../schema/define-sheet.ts';
import type { CellValue } from '../workbook/workbook.ts';
import type { UnknownReads } from './unknown-reads.ts';

/**
 * A column of a table. Its values are the sheet's own cells until a cell means something else than it holds; from then on the column
 * keeps values of its own, by the index of the row. So most columns cost nothing.
 */
export interface TableColumn {
  /** Column counted from 0. */
  readonly position: number;
  /** `undefined` = the cells are the values. */
  values: unknown[] | undefined;
  /** In how many rows the column has no value. */
  gaps: number;
  /** The rows whose value nobody knows, since it is a formula without result. `undefined` = none. */
  unknown: Set<TableRow> | undefined;
  readonly reads: UnknownReads;
}

/** Whether a value says nothing: none, or a list of none. */
export function isEmptyValue(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** A row finds its values in its cells and in the columns of its table. */
export class TableRow {
  declare readonly rowNumber: number;
  declare readonly index: number;
  declare readonly cells: readonly CellValue[];
  declare readonly columns: readonly TableColumn[];
  /** Keys of the columns. */
  declare readonly keys: readonly string[];

  constructor(rowNumber: number, index: number, cells: readonly CellValue[], columns: readonly TableColumn[]) {
    this.rowNumber = rowNumber;
    this.index = index;
    this.cells = cells;
    this.columns = columns;
  }
}

/** What a row of a table holds in one of the table's columns; `undefined` also for what nobody knows, which is noticed. */
export function valueIn(column: TableColumn, row: { readonly rowNumber: number }): unknown {
  const { position, values, unknown } = column;
  const { cells, index } = row as TableRow;
  if (unknown?.has(row as TableRow)) column.reads.note(row);
  return values === undefined ? (cells[position] ?? undefined) : values[index];
}

/** Whether a row holds a formula without result in a column: then it is neither empty nor anything that can be said. */
export function isUnknownIn<R extends { readonly rowNumber: number }>(row: R, key: keyof R & string): boolean {
  if (!(row instanceof TableRow)) return false;
  return row.columns[row.keys.indexOf(key)]?.unknown?.has(row) === true;
}

/** The rows of each sheet have one class, the same for every workbook: what reads them stays fast. */
const rowClasses = new WeakMap<SheetDefinition, typeof TableRow>();

/** The class of a sheet's rows, with a property a column. Its `columns` stand in the order of the definition. */
export function rowClassOf(definition: SheetDefinition): typeof TableRow {
  const known = rowClasses.get(definition);
  if (known !== undefined) return known;
  class RowOfSheet extends TableRow {}
  const keys = Object.keys(definition.columns);
  Object.defineProperty(RowOfSheet.prototype, 'keys', { value: keys });
  keys.forEach((key, place) => {
    const get = function (this: TableRow): unknown {
      return valueIn(this.columns[place] as TableColumn, this);
    };
    Object.defineProperty(RowOfSheet.prototype, key, { get, enumerable: true });
  });
  rowClasses.set(definition, RowOfSheet);
  return RowOfSheet;
}

/** Ids of the rows that meet a condition, as far as they are asked for. */
export function* idsOf<R extends { readonly id?: string | undefined }>(
  rows: readonly R[],
  condition: (row: R) => boolean = () => true,
): Iterable<string> {
  for (const row of rows) if (condition(row) && row.id !== undefined) yield row.id;
}
