import type { Records } from '../../records/records.ts';
import type { Row, Table } from '../../records/table.ts';
import type { Columns, SheetDefinition } from '../../schema/define-sheet.ts';
import { type CellValue, isKnown, type KnownValue, type Sheet } from '../../workbook/workbook.ts';
import { isNothing } from '../cell-values.ts';
import type { CellEdit } from '../workbook-merge.ts';

/** Values of a new row by column key; what is left out, or `null`, stays empty. */
type NewRow<C extends Columns> = { readonly [K in keyof C]?: KnownValue | undefined };

/** Adds to a sheet of records: cells of its rows, rows below its last one, and the columns that they need after its last one. */
export class SheetAdditions<C extends Columns> {
  readonly name: string;
  /** Headers of the columns that were added. */
  readonly addedColumns: string[] = [];
  private readonly table: Table<C>;
  private readonly sheet: Sheet;
  private readonly cells: CellEdit[] = [];
  private readonly positions: Map<string, number>;
  private nextRow: number;
  private width: number;

  private constructor(table: Table<C>, sheet: Sheet) {
    this.table = table;
    this.sheet = sheet;
    this.name = table.name;
    this.positions = new Map(Array.from(table.places, ([key, { position }]) => [key, position]));
    this.nextRow = lastFilledRow(sheet, table.headerRow) + 1;
    this.width = sheet.rows.reduce((widest, cells) => Math.max(widest, filledWidth(cells)), 0);
  }

  /** `undefined` where the workbook lacks the sheet. */
  static of<C extends Columns>(records: Records, definition: SheetDefinition<C>): SheetAdditions<C> | undefined {
    const table = records.table(definition);
    // With the totals of its tables, which rows are not to be written over.
    const sheet = records.workbook.sheets.find(({ name }) => name === table?.name);
    return table && sheet && new SheetAdditions(table, sheet);
  }

  get edits(): readonly CellEdit[] {
    return this.cells;
  }

  /** The cell of a row as it stands; `null` also where nobody knows what it holds. */
  cell({ rowNumber }: Row<C>, key: keyof C & string): KnownValue {
    const value = this.sheet.rows[rowNumber - 1]?.[this.positions.get(key) ?? -1] ?? null;
    return isKnown(value) ? value : null;
  }

  set({ rowNumber }: Row<C>, key: keyof C & string, value: KnownValue): void {
    this.cells.push({ row: rowNumber, position: this.place(key), value });
  }

  addRow(values: NewRow<C>): void {
    const row = this.nextRow++;
    for (const [key, value] of Object.entries<KnownValue | undefined>(values)) {
      if (value !== null && value !== undefined) this.cells.push({ row, position: this.place(key), value });
    }
  }

  private place(key: string): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const header = this.table.definition.columns[key]?.header ?? key;
    const position = this.width++;
    this.positions.set(key, position);
    this.cells.push({ row: this.table.headerRow, position, value: header });
    this.addedColumns.push(header);
    return position;
  }
}

function lastFilledRow({ rows }: Sheet, headerRow: number): number {
  let last = Math.max(rows.length, headerRow);
  while (last > headerRow && rows[last - 1]?.every(isNothing)) last--;
  return last;
}

function filledWidth(cells: readonly CellValue[]): number {
  let width = cells.length;
  while (width > 0 && isNothing(cells[width - 1])) width--;
  return width;
}
