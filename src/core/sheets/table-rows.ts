import type { CellValue } from '../workbook/workbook.ts';
import type { SheetDefinition } from './define-sheet.ts';

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

  constructor(rowNumber: number, index: number, cells: readonly CellValue[], columns: readonly TableColumn[]) {
    this.rowNumber = rowNumber;
    this.index = index;
    this.cells = cells;
    this.columns = columns;
  }
}

/** What a row of a table holds in one of the table's columns. */
export function valueIn({ position, values }: TableColumn, row: { readonly rowNumber: number }): unknown {
  const { cells, index } = row as TableRow;
  return values === undefined ? (cells[position] ?? undefined) : values[index];
}

/** The rows of each sheet have one class, the same for every workbook: what reads them stays fast. */
const rowClasses = new WeakMap<SheetDefinition, typeof TableRow>();

/** The class of a sheet's rows, with a property a column. Its `columns` stand in the order of the definition. */
export function rowClassOf(definition: SheetDefinition): typeof TableRow {
  const known = rowClasses.get(definition);
  if (known !== undefined) return known;
  class RowOfSheet extends TableRow {}
  Object.keys(definition.columns).forEach((key, place) => {
    const get = function (this: TableRow): unknown {
      return valueIn(this.columns[place] as TableColumn, this);
    };
    Object.defineProperty(RowOfSheet.prototype, key, { get, enumerable: true });
  });
  rowClasses.set(definition, RowOfSheet);
  return RowOfSheet;
}
