import type { ReadingContext } from '../schema/column-kind.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { type CellValue, isUnknown } from '../workbook/workbook.ts';
import { cellReaderOf, type FullReading } from './read-cell.ts';
import type { PlacedProblem } from './table.ts';
import { isEmptyValue, type TableColumn, type TableRow } from './table-rows.ts';

/** A column while it is read. */
interface ColumnReading {
  readonly key: string;
  readonly column: TableColumn;
  readonly position: number;
  readonly plain: (value: Exclude<CellValue, null>) => unknown;
  readonly read: (value: CellValue) => FullReading;
  /** The last cell without problems, since columns often say the same row after row, and its value. */
  last: CellValue;
  lastValue: unknown;
}

/** Gives the columns their values, and tells what is wrong with the cells, row by row. */
export function readCells(
  definition: SheetDefinition,
  columns: ReadonlyMap<string, TableColumn>,
  rows: readonly TableRow[],
  context: ReadingContext,
): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const readings = [...columns]
    .filter(([, { position }]) => position >= 0)
    .map(([key, column]) => readingOf(definition, key, column, context))
    .sort((a, b) => a.position - b.position);
  for (const row of rows) {
    for (const reading of readings) {
      const { column, position } = reading;
      const cell = row.cells[position];
      if (cell === null || cell === undefined) {
        column.gaps++;
        continue;
      }
      if (isUnknown(cell)) noteUnknown(column, row);
      const value = meaningOf(reading, cell, row, problems);
      if (value === cell && column.values === undefined) continue;
      column.values ??= cellsSoFar(column, rows, row.index);
      column.values[row.index] = value;
      if (isEmptyValue(value)) column.gaps++;
    }
  }
  return problems;
}

function readingOf(
  definition: SheetDefinition,
  key: string,
  column: TableColumn,
  context: ReadingContext,
): ColumnReading {
  const known = definition.columns[key];
  if (known === undefined) throw new Error(`No column ${key} in ${definition.name}`);
  const read = cellReaderOf(known, known.kind.reader(context));
  const { position } = column;
  const plain = known.kind.plain ?? unsure;
  return { key, column, position, plain, read, last: null, lastValue: undefined };
}

function unsure(): undefined {
  return undefined;
}

/** Room for a value a row, with the cells of the rows before `end` as theirs. */
function cellsSoFar({ position }: TableColumn, rows: readonly TableRow[], end: number): unknown[] {
  const values = new Array<unknown>(rows.length);
  for (let index = 0; index < end; index++) values[index] = rows[index]?.cells[position] ?? undefined;
  return values;
}

function noteUnknown(column: TableColumn, row: TableRow): void {
  column.unknown ??= new Set();
  column.unknown.add(row);
  column.reads.any = true;
}

function meaningOf(
  reading: ColumnReading,
  cell: Exclude<CellValue, null>,
  { rowNumber }: TableRow,
  problems: PlacedProblem[],
): unknown {
  const plain = reading.plain(cell);
  if (plain !== undefined) return plain;
  if (cell === reading.last) return reading.lastValue;
  const full = reading.read(cell);
  if (full.problems !== undefined) {
    for (const problem of full.problems) problems.push({ rowNumber, key: reading.key, problem });
    return full.value;
  }
  reading.last = cell;
  reading.lastValue = full.value;
  return full.value;
}
