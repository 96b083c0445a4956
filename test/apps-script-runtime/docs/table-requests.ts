import type { DocumentModel } from './document-model.ts';
import { RequestError } from './request-error.ts';
import { changedStyle, checkMembers, insertionPlace, objectOf, type RequestBody, segmentOf } from './request-places.ts';
import { plainMark, tableCells, type Unit } from './segment.ts';
import { markAt } from './text-requests.ts';

const columnFields = ['widthType', 'width'];
const cellFields = [
  ...['backgroundColor', 'borderLeft', 'borderRight', 'borderTop', 'borderBottom'],
  ...['paddingLeft', 'paddingRight', 'paddingTop', 'paddingBottom', 'contentAlignment'],
];
/** Columns that Google Docs lets a person make. */
const mostColumns = 20;
/** Points. */
const narrowest = 5;

type Table = Extract<Unit, { kind: 'table' }>;

/** A line break is put in first; the table begins after it. */
export function insertTable(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['rows', 'columns', 'location', 'endOfSegmentLocation']);
  const { rows, columns } = request;
  if (!isCount(rows) || !isCount(columns)) throw new RequestError('The number of rows and columns must be at least 1.');
  if (columns > mostColumns) throw new RequestError(`A table cannot have more than ${mostColumns} columns.`);
  const { segmentId, units, index } = insertionPlace(document, request);
  if (segmentId.startsWith('kix.footnote')) throw new RequestError('A table cannot be inserted in a footnote.');
  const cell: Unit[] = [
    { kind: 'cell', style: {} },
    { kind: 'break', style: {}, mark: plainMark },
  ];
  const row: Unit[] = [{ kind: 'row' }, ...Array.from({ length: columns }, () => cell).flat()];
  const table: Table = { kind: 'table', columns: Array.from({ length: columns }, () => ({})), pinnedRows: 0 };
  document.insert(segmentId, index, [
    { kind: 'break', style: {}, mark: markAt(units, index) },
    table,
    ...Array.from({ length: rows }, () => row).flat(),
    { kind: 'table-end' },
  ]);
}

export function pinTableHeaderRows(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['tableStartLocation', 'pinnedHeaderRowsCount']);
  const { units, start, table, cells } = tableOf(document, request);
  const count = request['pinnedHeaderRowsCount'] ?? 0;
  if (typeof count !== 'number' || count < 0 || count > cells.length)
    throw new RequestError('The number of pinned header rows must be at most the number of rows.');
  units[start] = { ...table, pinnedRows: count };
}

export function updateTableColumnProperties(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['tableStartLocation', 'columnIndices', 'tableColumnProperties', 'fields']);
  const { units, start, table } = tableOf(document, request);
  const change = objectOf(request, 'tableColumnProperties');
  const width = (change['width'] as { magnitude?: number } | undefined)?.magnitude;
  if (width !== undefined && width < narrowest)
    throw new RequestError(`The column width must be at least ${narrowest} points.`);
  const indices = (request['columnIndices'] ?? table.columns.map((_, index) => index)) as readonly number[];
  if (indices.some((index) => table.columns[index] === undefined)) throw new RequestError('Invalid column index.');
  const columns = table.columns.map((column, index) =>
    indices.includes(index) ? changedStyle(column, change, request['fields'], columnFields) : column,
  );
  units[start] = { ...table, columns };
}

export function updateTableCellStyle(document: DocumentModel, request: RequestBody): void {
  checkMembers(request, ['tableRange', 'tableStartLocation', 'tableCellStyle', 'fields']);
  const { units, chosen } = chosenCells(document, request);
  for (const place of chosen) {
    const cell = units[place];
    if (cell?.kind !== 'cell') continue;
    units[place] = {
      ...cell,
      style: changedStyle(cell.style, objectOf(request, 'tableCellStyle'), request['fields'], cellFields),
    };
  }
}

function chosenCells(document: DocumentModel, request: RequestBody): { units: Unit[]; chosen: number[] } {
  if (request['tableStartLocation'] !== undefined) {
    const { units, cells } = tableOf(document, request);
    return { units, chosen: cells.flat() };
  }
  const range = objectOf(request, 'tableRange');
  const location = objectOf(range, 'tableCellLocation');
  const { units, cells } = tableOf(document, location);
  const [row, column] = [Number(location['rowIndex'] ?? 0), Number(location['columnIndex'] ?? 0)];
  const [rows, columns] = [range['rowSpan'], range['columnSpan']];
  if (!isCount(rows) || !isCount(columns)) throw new RequestError('Row span and column span must be at least 1.');
  if (row + rows > cells.length || column + columns > (cells[0]?.length ?? 0))
    throw new RequestError('The provided table range is not within the table.');
  return { units, chosen: cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns)) };
}

function tableOf(document: DocumentModel, request: RequestBody) {
  const location = objectOf(request, 'tableStartLocation');
  const { units } = segmentOf(document, location);
  const start = Number(location['index'] ?? 0);
  const table = units[start];
  if (table?.kind !== 'table')
    throw new RequestError('Invalid table start location. Must specify the start index of the table.');
  return { units, start, table, cells: tableCells(units, start) };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}
