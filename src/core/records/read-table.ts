import type { ReadingContext } from '../schema/column-kind.ts';
import type { Columns, SheetDefinition } from '../schema/define-sheet.ts';
import type { CellValue, Sheet } from '../workbook/workbook.ts';
import { headerRowOf } from './header-row.ts';
import { readCells } from './read-cells.ts';
import { readHeader } from './read-header.ts';
import { RowsById } from './rows-by-id.ts';
import { type ColumnPlace, identityOf, type Row, type Table } from './table.ts';
import { rowClassOf, type TableColumn, type TableRow } from './table-rows.ts';
import type { UnknownReads } from './unknown-reads.ts';

/** Reads a sheet of records, given without the totals of its tables. Linear in the number of cells. */
export function readTable<C extends Columns>(
  definition: SheetDefinition<C>,
  sheet: Sheet,
  context: ReadingContext,
  reads: UnknownReads,
): Table<C> {
  const headerRow = headerRowOf(definition, sheet.rows);
  const { places, problems: headerProblems } = readHeader(definition, sheet.rows[headerRow - 1] ?? []);
  const columns = columnsOf(definition, places, reads);
  const { rows: tableRows, unreadRows } = rowsOf(definition, sheet, headerRow, columns);
  const cellProblems = readCells(definition, columns, tableRows, context);
  const rows = tableRows as unknown as Row<C>[];
  const ids = indexById(definition, rows);
  return {
    definition,
    name: sheet.name,
    headerRow,
    places,
    unreadRows,
    columns,
    rows,
    ...ids,
    headerProblems,
    cellProblems,
  };
}

function columnsOf(
  definition: SheetDefinition,
  places: ReadonlyMap<string, ColumnPlace>,
  reads: UnknownReads,
): ReadonlyMap<string, TableColumn> {
  const column = (key: string): TableColumn => {
    const place = places.get(key);
    return place === undefined
      ? { position: -1, values: [], gaps: Number.POSITIVE_INFINITY, unknown: undefined, reads }
      : { position: place.position, values: undefined, gaps: 0, unknown: undefined, reads };
  };
  return new Map(Object.keys(definition.columns).map((key) => [key, column(key)]));
}

/** The rows that hold something in a known column; a checkbox left empty (FALSE) is nothing. */
function rowsOf(
  definition: SheetDefinition,
  sheet: Sheet,
  headerRow: number,
  columns: ReadonlyMap<string, TableColumn>,
): { rows: TableRow[]; unreadRows: number } {
  const RowOfSheet = rowClassOf(definition);
  const inOrder = [...columns.values()];
  const positions = inOrder.map(({ position }) => position).filter((position) => position >= 0);
  const rows: TableRow[] = [];
  let unreadRows = 0;
  for (let index = headerRow; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] as readonly CellValue[];
    if (hasFilledCell(cells, positions)) rows.push(new RowOfSheet(index + 1, rows.length, cells, inOrder));
    else if (cells.some(isFilled)) unreadRows++;
  }
  return { rows, unreadRows };
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

/** Tells rows by their ids. Of those with the same id the first has it. */
export function indexById<C extends Columns>(definition: SheetDefinition<C>, rows: readonly Row<C>[]) {
  const byId = new RowsById<Row<C>>((row) => identityOf(definition, row));
  const withoutId: Row<C>[] = [];
  const repeated: Row<C>[] = [];
  for (const row of rows) {
    const id = identityOf(definition, row);
    if (id === null) withoutId.push(row);
    else if (!byId.add(id, row)) repeated.push(row);
  }
  return { byId, withoutId, repeated };
}
