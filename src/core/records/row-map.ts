import type { TableColumn, TableRow } from './table-rows.ts';

/** A row of any sheet. */
export interface AnyRow {
  readonly rowNumber: number;
}

/**
 * A value for some rows of records. What a `Map` by row does, at the price of a word a row: each table has a list, by the place of its
 * rows.
 */
export class RowMap<Value> {
  private readonly lists = new Map<readonly TableColumn[], (Value | undefined)[]>();
  /** Rows are asked for table by table. */
  private table: readonly TableColumn[] | undefined;
  private list: (Value | undefined)[] = [];

  /** `undefined` of a row that has none. */
  get(row: AnyRow): Value | undefined {
    return this.listOf(row)[(row as TableRow).index];
  }

  set(row: AnyRow, value: Value): void {
    const { index } = row as TableRow;
    const list = this.listOf(row);
    // A list with a gap would be kept as one with names.
    while (list.length < index) list.push(undefined);
    list[index] = value;
  }

  private listOf(row: AnyRow): (Value | undefined)[] {
    const { columns } = row as TableRow;
    if (columns !== this.table) {
      this.table = columns;
      this.list = this.lists.get(columns) ?? [];
      this.lists.set(columns, this.list);
    }
    return this.list;
  }
}
