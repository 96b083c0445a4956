import type { Columns, SheetDefinition } from './define-sheet.ts';
import type { ColumnValues, Row } from './table.ts';

/** A row finds its values in the columns of its table, so that it costs three words. */
class TableRow {
  declare readonly rowNumber: number;
  declare readonly index: number;
  declare readonly columns: readonly ColumnValues[];

  constructor(rowNumber: number, index: number, columns: readonly ColumnValues[]) {
    this.rowNumber = rowNumber;
    this.index = index;
    this.columns = columns;
  }
}

/** The rows of each sheet have one class, the same for every workbook: what reads them stays fast. */
const rowClasses = new WeakMap<SheetDefinition, typeof TableRow>();

function rowClassOf(definition: SheetDefinition): typeof TableRow {
  const known = rowClasses.get(definition);
  if (known !== undefined) return known;
  class RowOfSheet extends TableRow {}
  Object.keys(definition.columns).forEach((key, place) => {
    const get = function (this: TableRow): unknown {
      return (this.columns[place] as ColumnValues)[this.index];
    };
    Object.defineProperty(RowOfSheet.prototype, key, { get, enumerable: true });
  });
  rowClasses.set(definition, RowOfSheet);
  return RowOfSheet;
}

/** Rows with a property a column. A column that the sheet lacks is empty in every row. */
export function rowsOver<C extends Columns>(
  definition: SheetDefinition<C>,
  values: ReadonlyMap<string, ColumnValues>,
  rowNumbers: readonly number[],
): Row<C>[] {
  const RowOfSheet = rowClassOf(definition);
  const columns = Object.keys(definition.columns).map((key) => values.get(key) ?? []);
  return rowNumbers.map((rowNumber, index) => new RowOfSheet(rowNumber, index, columns) as unknown as Row<C>);
}
