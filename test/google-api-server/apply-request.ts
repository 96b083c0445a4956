import type { sheets_v4 } from '@googleapis/sheets';
import { type CellData, put, type StoredCell, type Tab } from './tab.ts';

type Request = sheets_v4.Schema$Request;

/** Does one request of a batch to the tabs, as Google does it. @throws for what Google refuses, and for what is not known here */
export function applyRequest(tabs: Tab[], request: Request): void {
  const [kind] = Object.keys(request);
  if (Object.keys(request).length !== 1) throw new Error('exactly one kind of request must be set');
  if (request.updateCells) updateCells(tabs, request.updateCells);
  else if (request.appendCells) appendCells(tabs, request.appendCells);
  else if (request.appendDimension) appendDimension(tabs, request.appendDimension);
  else if (request.addSheet) addSheet(tabs, request.addSheet);
  else if (request.duplicateSheet) duplicateSheet(tabs, request.duplicateSheet);
  else if (request.updateSheetProperties) updateSheetProperties(tabs, request.updateSheetProperties);
  else if (request.deleteSheet) deleteSheet(tabs, request.deleteSheet);
  else throw new Error(`the test server does not know ${kind}`);
}

const knownFields = ['userEnteredValue', 'userEnteredFormat.numberFormat', 'textFormatRuns'];

function updateCells(tabs: Tab[], { start, rows, fields }: sheets_v4.Schema$UpdateCellsRequest): void {
  const tab = tabOf(tabs, start?.sheetId);
  writeRows(tab, rows ?? [], maskOf(fields), start?.rowIndex ?? 0, start?.columnIndex ?? 0);
  calculate(tabs, tab);
}

/** After the last row with data in any column, a formula or an unticked checkbox among them. */
function appendCells(tabs: Tab[], { sheetId, rows, fields }: sheets_v4.Schema$AppendCellsRequest): void {
  const tab = tabOf(tabs, sheetId);
  const hasData = tab.cells.map((cells) => cells.some((cell) => cell?.userEnteredValue ?? cell?.result));
  const top = hasData.lastIndexOf(true) + 1;
  const { gridProperties } = tab.properties;
  gridProperties.rowCount = Math.max(gridProperties.rowCount, top + (rows?.length ?? 0));
  writeRows(tab, rows ?? [], maskOf(fields), top, 0);
}

/** A formula gives what the same one gives elsewhere: nothing is calculated here. */
function calculate(tabs: readonly Tab[], { cells }: Tab): void {
  const textOf = (cell: StoredCell | undefined) => cell?.userEnteredValue?.formulaValue ?? undefined;
  for (const [row, column, cell] of cells.flatMap((all, at) => all.map((each, index) => [at, index, each] as const))) {
    if (textOf(cell) === undefined || cell?.result) continue;
    const same = tabs
      .flatMap((other) => other.cells.flat())
      .find((each) => textOf(each) === textOf(cell) && each?.result);
    const fresh = { ...cell, ...(same?.result ? { result: same.result } : {}) };
    (cells[row] as (StoredCell | undefined)[])[column] = fresh;
  }
}

function maskOf(fields: string | null | undefined): string[] {
  const mask = (fields ?? '').split(',');
  const unknown = mask.find((field) => !knownFields.includes(field));
  if (unknown !== undefined) throw new Error(`the field ${unknown} is missing or not known here`);
  return mask;
}

function writeRows(tab: Tab, rows: sheets_v4.Schema$RowData[], mask: string[], top: number, left: number): void {
  const { rowCount, columnCount } = tab.properties.gridProperties;
  for (const [down, { values }] of rows.entries()) {
    for (const [right, cell] of (values ?? []).entries()) {
      const row = top + down;
      const column = left + right;
      if (row >= rowCount) throw new Error(`Attempting to write row ${row}, beyond the last requested row`);
      if (column >= columnCount) throw new Error(`Attempting to write column ${column}, beyond the last column`);
      put(tab, row, column, written(tab.cells[row]?.[column], cell, mask));
    }
  }
}

function written(before: StoredCell | undefined, cell: CellData, mask: string[]): StoredCell {
  const fresh: { -readonly [Key in keyof StoredCell]: StoredCell[Key] } = { ...before };
  if (mask.includes('userEnteredValue')) {
    delete fresh.result;
    delete fresh.userEnteredValue;
    delete fresh.textFormatRuns;
    if (cell.userEnteredValue) fresh.userEnteredValue = checkedValue(cell.userEnteredValue);
  }
  if (mask.includes('textFormatRuns') && cell.textFormatRuns) fresh.textFormatRuns = cell.textFormatRuns;
  if (mask.includes('userEnteredFormat.numberFormat')) {
    const { numberFormat, ...others } = fresh.userEnteredFormat ?? {};
    const format = cell.userEnteredFormat?.numberFormat;
    fresh.userEnteredFormat = { ...others, ...(format ? { numberFormat: format } : {}) };
  }
  return fresh;
}

function checkedValue(value: sheets_v4.Schema$ExtendedValue): sheets_v4.Schema$ExtendedValue {
  if (Object.keys(value).length !== 1) throw new Error('exactly one kind of value must be set');
  if (typeof value.stringValue === 'string' && value.stringValue.length > 50_000)
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  return value;
}

function appendDimension(tabs: Tab[], request: sheets_v4.Schema$AppendDimensionRequest): void {
  const { sheetId, dimension, length } = request;
  const { gridProperties } = tabOf(tabs, sheetId).properties;
  if (!(length && length > 0)) throw new Error('length must be positive');
  if (dimension === 'ROWS') gridProperties.rowCount += length;
  else if (dimension === 'COLUMNS') gridProperties.columnCount += length;
  else throw new Error('dimension must be ROWS or COLUMNS');
}

function addSheet(tabs: Tab[], { properties }: sheets_v4.Schema$AddSheetRequest): void {
  const { title, sheetId, gridProperties, hidden } = properties ?? {};
  checkNew(tabs, title, sheetId);
  tabs.push({
    properties: {
      sheetType: 'GRID',
      index: tabs.length,
      sheetId: sheetId as number,
      title: title as string,
      ...(hidden ? { hidden } : {}),
      gridProperties: { rowCount: gridProperties?.rowCount ?? 1000, columnCount: gridProperties?.columnCount ?? 26 },
    },
    merges: [],
    columnMetadata: [],
    rowMetadata: [],
    cells: [],
  });
}

function duplicateSheet(tabs: Tab[], request: sheets_v4.Schema$DuplicateSheetRequest): void {
  const { sourceSheetId, newSheetId, newSheetName, insertSheetIndex } = request;
  const source = tabOf(tabs, sourceSheetId);
  checkNew(tabs, newSheetName, newSheetId);
  const copy = structuredClone(source);
  Object.assign(copy.properties, { sheetId: newSheetId, title: newSheetName });
  tabs.splice(insertSheetIndex ?? 0, 0, copy);
}

function checkNew(tabs: Tab[], title: string | null | undefined, sheetId: number | null | undefined): void {
  if (!title || tabs.some(({ properties }) => properties.title === title))
    throw new Error(`A sheet with the name "${title}" already exists`);
  if (typeof sheetId !== 'number' || tabs.some(({ properties }) => properties.sheetId === sheetId))
    throw new Error('sheetId is taken or missing');
}

function updateSheetProperties(tabs: Tab[], request: sheets_v4.Schema$UpdateSheetPropertiesRequest): void {
  const { sheetId, title, hidden } = request.properties ?? {};
  const { properties } = tabOf(tabs, sheetId);
  for (const field of (request.fields ?? '').split(',')) {
    if (field === 'title') {
      if (!title || tabs.some((tab) => tab.properties !== properties && tab.properties.title === title))
        throw new Error(`A sheet with the name "${title}" already exists`);
      properties.title = title;
    } else if (field === 'hidden') {
      if (hidden) properties.hidden = true;
      else delete properties.hidden;
      checkVisible(tabs, "You can't hide all the sheets in a document.");
    } else throw new Error(`the field ${field} is missing or not known here`);
  }
}

function deleteSheet(tabs: Tab[], { sheetId }: sheets_v4.Schema$DeleteSheetRequest): void {
  tabs.splice(tabs.indexOf(tabOf(tabs, sheetId)), 1);
  checkVisible(tabs, "You can't remove all the visible sheets in a document.");
}

function checkVisible(tabs: readonly Tab[], refusal: string): void {
  if (tabs.every(({ properties }) => properties.hidden)) throw new Error(refusal);
}

function tabOf(tabs: readonly Tab[], sheetId: number | null | undefined): Tab {
  const found = tabs.find(({ properties }) => properties.sheetId === (sheetId ?? 0));
  if (!found) throw new Error(`No grid with id: ${sheetId}`);
  return found;
}
