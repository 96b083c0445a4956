import type { CellValue, Sheet } from '../workbook/workbook.ts';
import type { ReadingContext } from './column-kind.ts';
import type { Columns, SheetDefinition } from './define-sheet.ts';
import { cellReaderOf } from './read-cell.ts';
import { readHeader } from './read-header.ts';
import { type ColumnPlace, identityOf, type PlacedProblem, type Row, type Table } from './table.ts';

/** Reads a sheet of records, column by column. Linear in the number of cells. */
export function readTable<C extends Columns>(
  definition: SheetDefinition<C>,
  sheet: Sheet,
  context: ReadingContext,
): Table<C> {
  const { places, problems: headerProblems } = readHeader(definition, sheet.rows[0] ?? []);
  const rowNumbers = filledRows(sheet, [...places.values()]);
  const cellProblems: PlacedProblem[] = [];
  const values = new Map<string, unknown[]>();
  for (const [key, { position }] of places) {
    values.set(key, readColumn(definition, key, position, sheet, rowNumbers, context, cellProblems));
  }
  const rows = rowsOver(definition, values, rowNumbers);
  const byId = new Map<string, Row<C>>();
  for (const row of rows) {
    const id = identityOf(definition, row);
    if (id !== null && !byId.has(id)) byId.set(id, row);
  }
  return { definition, name: sheet.name, places, rows, byId, headerProblems, cellProblems };
}

/** Numbers of the rows that hold something in a known column; a checkbox left empty (FALSE) is nothing. */
function filledRows(sheet: Sheet, places: readonly ColumnPlace[]): number[] {
  const positions = places.map(({ position }) => position);
  const numbers: number[] = [];
  for (let index = 1; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] as readonly CellValue[];
    if (cells.length > 0 && positions.some((position) => isFilled(cells[position]))) numbers.push(index + 1);
  }
  return numbers;
}

function isFilled(value: CellValue | undefined): boolean {
  if (value === null || value === undefined || value === false || value === '') return false;
  return typeof value !== 'string' || value.trim() !== '';
}

function readColumn(
  definition: SheetDefinition,
  key: string,
  position: number,
  sheet: Sheet,
  rowNumbers: readonly number[],
  context: ReadingContext,
  cellProblems: PlacedProblem[],
): unknown[] {
  const column = definition.columns[key];
  if (column === undefined) throw new Error(`No column ${key} in ${definition.name}`);
  const read = cellReaderOf(column, column.kind.reader(context));
  const values: unknown[] = new Array(rowNumbers.length);
  for (let index = 0; index < rowNumbers.length; index++) {
    const rowNumber = rowNumbers[index] as number;
    const { value, problems } = read(sheet.rows[rowNumber - 1]?.[position] ?? null);
    values[index] = value;
    if (problems !== undefined) for (const problem of problems) cellProblems.push({ rowNumber, key, problem });
  }
  return values;
}

/** Rows whose properties read the columns' values: one small object a row, one getter a column. */
function rowsOver<C extends Columns>(
  definition: SheetDefinition<C>,
  values: ReadonlyMap<string, readonly unknown[]>,
  rowNumbers: readonly number[],
): Row<C>[] {
  class RowOfTable {
    readonly index: number;
    readonly rowNumber: number;
    constructor(index: number, rowNumber: number) {
      this.index = index;
      this.rowNumber = rowNumber;
    }
  }
  for (const key of Object.keys(definition.columns)) {
    const column = values.get(key);
    const get = column
      ? function (this: RowOfTable) {
          return column[this.index];
        }
      : () => undefined;
    Object.defineProperty(RowOfTable.prototype, key, { get, enumerable: true });
  }
  return rowNumbers.map((rowNumber, index) => new RowOfTable(index, rowNumber) as unknown as Row<C>);
}
