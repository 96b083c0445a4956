import type { CellValue, Sheet } from '../workbook/workbook.ts';
import type { ReadingContext } from './column-kind.ts';
import type { Columns, SheetDefinition } from './define-sheet.ts';
import { cellReaderOf, type FullReading } from './read-cell.ts';
import { readHeader } from './read-header.ts';
import type { ColumnPlace, ColumnValues, PlacedProblem, Row, Table } from './table.ts';
import { rowsOver } from './table-rows.ts';

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
  const ids = indexById(rows, values.get(definition.identity) ?? []);
  return { definition, name: sheet.name, places, rows, values, ...ids, headerProblems, cellProblems };
}

function indexById<C extends Columns>(rows: readonly Row<C>[], ids: ColumnValues) {
  const byId = new Map<string, Row<C>>();
  const index = (row: Row<C>, place: number) => {
    const id = ids[place];
    if (typeof id === 'string') byId.set(id, row);
  };
  rows.forEach(index);
  const withoutId = rows.filter((_, place) => typeof ids[place] !== 'string');
  if (byId.size + withoutId.length === rows.length) return { byId, withoutId, repeated: [] };
  // Once more from below, so that the first row of each id is the one that stays.
  for (let place = rows.length - 1; place >= 0; place--) index(rows[place] as Row<C>, place);
  const repeated = rows.filter((row, place) => typeof ids[place] === 'string' && byId.get(ids[place]) !== row);
  return { byId, withoutId, repeated };
}

/** Numbers of the rows that hold something in a known column; a checkbox left empty (FALSE) is nothing. */
function filledRows(sheet: Sheet, places: readonly ColumnPlace[]): number[] {
  const positions = places.map(({ position }) => position);
  const numbers: number[] = [];
  for (let index = 1; index < sheet.rows.length; index++) {
    if (hasFilledCell(sheet.rows[index] as readonly CellValue[], positions)) numbers.push(index + 1);
  }
  return numbers;
}

function hasFilledCell(cells: readonly CellValue[], positions: readonly number[]): boolean {
  if (cells.length === 0) return false;
  for (const position of positions) if (isFilled(cells[position])) return true;
  return false;
}

function isFilled(value: CellValue | undefined): boolean {
  if (value === null || value === undefined || value === false || value === '') return false;
  return typeof value !== 'string' || value.trim() !== '';
}

/** A column while it is read. */
interface ColumnReading {
  readonly key: string;
  readonly position: number;
  readonly plain: (value: Exclude<CellValue, null>) => unknown;
  readonly read: (value: CellValue) => FullReading;
  values: unknown[];
  /** The last cell without problems, since columns often say the same row after row, and its value. */
  last: CellValue;
  lastValue: unknown;
}

/** The values of each column by key. Goes row by row, so that the cells of a row are looked at together. */
function readCells(
  definition: SheetDefinition,
  places: ReadonlyMap<string, ColumnPlace>,
  sheet: Sheet,
  rowNumbers: readonly number[],
  context: ReadingContext,
  cellProblems: PlacedProblem[],
): ReadonlyMap<string, ColumnValues> {
  // Columns that nobody fills in share one array of nothing.
  const blank = new Array<unknown>(rowNumbers.length).fill(undefined);
  const columns = [...places].map(([key, { position }]): ColumnReading => {
    const column = definition.columns[key];
    if (column === undefined) throw new Error(`No column ${key} in ${definition.name}`);
    const read = cellReaderOf(column, column.kind.reader(context));
    return { key, position, plain: column.kind.plain ?? unsure, read, values: blank, last: null, lastValue: undefined };
  });
  for (let index = 0; index < rowNumbers.length; index++) {
    const rowNumber = rowNumbers[index] as number;
    const cells = sheet.rows[rowNumber - 1] as readonly CellValue[];
    for (let place = 0; place < columns.length; place++) {
      const column = columns[place] as ColumnReading;
      const cell = cells[column.position];
      if (cell === null || cell === undefined) continue;
      if (column.values === blank) column.values = blank.slice();
      column.values[index] = meaningOf(column, cell, rowNumber, cellProblems);
    }
  }
  return new Map(columns.map(({ key, values }) => [key, values]));
}

function meaningOf(
  column: ColumnReading,
  cell: Exclude<CellValue, null>,
  rowNumber: number,
  cellProblems: PlacedProblem[],
): unknown {
  if (cell === column.last) return column.lastValue;
  let value = column.plain(cell);
  if (value === undefined) {
    const { value: read, problems } = column.read(cell);
    if (problems !== undefined) {
      for (const problem of problems) cellProblems.push({ rowNumber, key: column.key, problem });
      return read;
    }
    value = read;
  }
  column.last = cell;
  column.lastValue = value;
  return value;
}

const unsure = (): undefined => undefined;
