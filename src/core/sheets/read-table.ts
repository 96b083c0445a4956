import type { CellValue, Sheet } from '../workbook/workbook.ts';
import type { ReadingContext } from './column-kind.ts';
import type { Columns, SheetDefinition } from './define-sheet.ts';
import { cellReaderOf, type FullReading } from './read-cell.ts';
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
  const values = readCells(definition, places, sheet, rowNumbers, context, cellProblems);
  const rows = rowsOver(definition, values, rowNumbers);
  const { byId, withoutId, repeated } = indexById(definition, rows);
  return { definition, name: sheet.name, places, rows, byId, withoutId, repeated, headerProblems, cellProblems };
}

function indexById<C extends Columns>(definition: SheetDefinition<C>, rows: readonly Row<C>[]) {
  const byId = new Map<string, Row<C>>();
  const withoutId: Row<C>[] = [];
  const repeated: Row<C>[] = [];
  for (const row of rows) {
    const id = identityOf(definition, row);
    if (id === null) withoutId.push(row);
    else if (byId.has(id)) repeated.push(row);
    else byId.set(id, row);
  }
  return { byId, withoutId, repeated };
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

/** A column while it is read. */
interface ColumnReading {
  readonly key: string;
  readonly position: number;
  readonly asIs: (value: Exclude<CellValue, null>) => boolean;
  readonly read: (value: CellValue) => FullReading;
  readonly values: unknown[];
}

/** The values of each column by key. Goes row by row, so that the cells of a row are looked at together. */
function readCells(
  definition: SheetDefinition,
  places: ReadonlyMap<string, ColumnPlace>,
  sheet: Sheet,
  rowNumbers: readonly number[],
  context: ReadingContext,
  cellProblems: PlacedProblem[],
): ReadonlyMap<string, readonly unknown[]> {
  const columns = [...places].map(([key, { position }]): ColumnReading => {
    const column = definition.columns[key];
    if (column === undefined) throw new Error(`No column ${key} in ${definition.name}`);
    const read = cellReaderOf(column, column.kind.reader(context));
    return { key, position, asIs: column.kind.asIs ?? never, read, values: new Array(rowNumbers.length) };
  });
  for (let index = 0; index < rowNumbers.length; index++) {
    const rowNumber = rowNumbers[index] as number;
    const cells = sheet.rows[rowNumber - 1] as readonly CellValue[];
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place] as ColumnReading;
      const cell = cells[column.position];
      if (cell === null || cell === undefined) continue;
      if (column.asIs(cell)) {
        column.values[index] = cell;
        continue;
      }
      const { value, problems } = column.read(cell);
      column.values[index] = value;
      if (problems === undefined) continue;
      for (const problem of problems) cellProblems.push({ rowNumber, key: column.key, problem });
    }
  }
  return new Map(columns.map(({ key, values }) => [key, values]));
}

const never = (): boolean => false;

/** Rows whose properties read the columns' values: one small object a row, one getter a column. */
function rowsOver<C extends Columns>(
  definition: SheetDefinition<C>,
  values: ReadonlyMap<string, readonly unknown[]>,
  rowNumbers: readonly number[],
): Row<C>[] {
  class RowOfTable {
    declare readonly index: number;
    declare readonly rowNumber: number;
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
