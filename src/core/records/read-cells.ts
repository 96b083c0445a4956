import type { ReadingContext } from '../schema/column-kind.ts';
import type { SheetDefinition } from '../schema/define-sheet.ts';
import { type CellValue, isUnknown } from '../workbook/workbook.ts';
import { cellReaderOf } from './read-cell.ts';
import type { PlacedProblem } from './table.ts';
import { isEmptyValue, type TableColumn, type TableRow } from './table-rows.ts';

/** Gives the columns their values, one column after the other, and tells what is wrong with the cells, row by row. */
export function readCells(
  definition: SheetDefinition,
  columns: ReadonlyMap<string, TableColumn>,
  rows: readonly TableRow[],
  context: ReadingContext,
): PlacedProblem[] {
  const placed = [...columns].filter(([, { position }]) => position >= 0);
  return placed
    .sort(([, a], [, b]) => a.position - b.position)
    .flatMap(([key, column]) => readColumn(definition, key, column, rows, context))
    .sort((a, b) => a.rowNumber - b.rowNumber);
}

function readColumn(
  definition: SheetDefinition,
  key: string,
  column: TableColumn,
  rows: readonly TableRow[],
  context: ReadingContext,
): PlacedProblem[] {
  const known = definition.columns[key];
  if (known === undefined) throw new Error(`No column ${key} in ${definition.name}`);
  const { plain = unsure } = known.kind;
  const read = cellReaderOf(known, known.kind.reader(context));
  const problems: PlacedProblem[] = [];
  // The last cell without problems, since columns often say the same row after row, and the value of the cell at hand.
  let last: CellValue = null;
  let value: unknown;
  for (const row of rows) {
    const cell = row.cells[column.position];
    if (cell === null || cell === undefined) {
      column.gaps++;
      continue;
    }
    if (cell !== last) {
      last = cell;
      value = plain(cell);
      if (value === undefined) {
        const full = read(cell);
        value = full.value;
        if (full.problems !== undefined) {
          last = null;
          if (isUnknown(cell)) noteUnknown(column, row);
          for (const problem of full.problems) problems.push({ rowNumber: row.rowNumber, key, problem });
        }
      }
    }
    if (value === cell && column.values === undefined) continue;
    column.values ??= cellsSoFar(column, rows, row.index);
    column.values[row.index] = value;
    if (isEmptyValue(value)) column.gaps++;
  }
  return problems;
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
