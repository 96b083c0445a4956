import type { sheets_v4 } from '@googleapis/sheets';
import { dateFromSerial, type KnownValue, serialFromDate } from '../../../core/index.ts';
import type { CellData } from './cell-data.ts';
import type { WriteRequest } from './connect.ts';

/** What is to stand in a cell. */
export interface CellWrite {
  /** Column counted from 0. */
  readonly position: number;
  readonly data: CellData;
  /** What of the cell is written: the rest stays as it is. */
  readonly fields: string;
}

/** What is to stand in a row. */
export interface RowWrite {
  /** Number of the row; of a new row the place that it will have if nobody else adds one. */
  readonly row: number;
  /** The row is appended, wherever the last one is then. */
  readonly isNew: boolean;
  /** By column. */
  readonly cells: readonly CellWrite[];
}

const valueField = 'userEnteredValue';
const valueAndFormatFields = 'userEnteredValue,userEnteredFormat.numberFormat';

/** One request for each run of neighbouring cells that are written in the same way. */
export function updateRequests(sheetId: number, { row, cells }: RowWrite): WriteRequest[] {
  const runs: { first: CellWrite; values: CellData[] }[] = [];
  for (const cell of cells) {
    const { first, values } = runs.at(-1) ?? {};
    const isNext = first?.fields === cell.fields && first.position + (values?.length ?? 0) === cell.position;
    if (isNext) values?.push(cell.data);
    else runs.push({ first: cell, values: [cell.data] });
  }
  return runs.map(({ first: { position, fields }, values }) => ({
    updateCells: { start: { sheetId, rowIndex: row - 1, columnIndex: position }, rows: [{ values }], fields },
  }));
}

/**
 * Appends rows after the last that holds data when Google does it, so that they never end on a row of somebody else's.
 * `formatAt` gives the number format that a cell has now, which a row with dates must send along in order to keep it.
 */
export function appendRequest(
  sheetId: number,
  rows: readonly RowWrite[],
  formatAt: (row: number, position: number) => sheets_v4.Schema$NumberFormat | undefined,
): WriteRequest {
  // A number must keep the format of its column, or a date would read as a number in a row that lands further down.
  const needsFormat = ({ row, cells }: RowWrite) =>
    cells.some(({ position, data, fields }) => {
      const isNumber = typeof data.userEnteredValue?.numberValue === 'number';
      return fields === valueAndFormatFields || (isNumber && formatAt(row, position) !== undefined);
    });
  const hasFormats = rows.some(needsFormat);
  const rowData = rows.map(({ row, cells }) => {
    const values: CellData[] = [];
    for (const { position, data } of cells) {
      while (values.length < position) values.push(kept(row, values.length, {}));
      values.push('userEnteredFormat' in data ? data : kept(row, position, data));
    }
    return { values };
  });
  return { appendCells: { sheetId, rows: rowData, fields: hasFormats ? valueAndFormatFields : valueField } };

  function kept(row: number, position: number, data: CellData): CellData {
    const numberFormat = hasFormats ? formatAt(row, position) : undefined;
    return numberFormat ? { ...data, userEnteredFormat: { numberFormat } } : data;
  }
}

/** A value for a cell. Text is sent as text, whatever it begins with. A number gets the format that makes it read as the date or the number it is. */
export function cellWrite(position: number, value: KnownValue, showsDate: boolean): CellWrite {
  const data = cellData(value, showsDate);
  return { position, data, fields: 'userEnteredFormat' in data ? valueAndFormatFields : valueField };
}

function cellData(value: KnownValue, showsDate: boolean): CellData {
  if (value === null || value === '') return {};
  const isMisread = (number: number) => showsDate && dateFromSerial(number, false) !== undefined;
  switch (typeof value) {
    case 'string':
      return { userEnteredValue: { stringValue: value } };
    case 'boolean':
      return { userEnteredValue: { boolValue: value } };
    case 'number':
      return { userEnteredValue: { numberValue: value }, ...(isMisread(value) ? { userEnteredFormat: {} } : {}) };
    case 'object': {
      const serial = serialFromDate(value, false);
      if (serial === undefined) return { userEnteredValue: { stringValue: value.date } };
      const numberFormat = value.date.includes('T')
        ? { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' }
        : { type: 'DATE', pattern: 'yyyy-mm-dd' };
      return {
        userEnteredValue: { numberValue: serial },
        ...(showsDate ? {} : { userEnteredFormat: { numberFormat } }),
      };
    }
  }
}
