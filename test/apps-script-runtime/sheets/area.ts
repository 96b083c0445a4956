import { cellAddress, columnLetters } from '../../../src/core/index.ts';
import { ServiceError } from '../execution/errors.ts';

/** A block of cells; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** The same area when it lies in the grid. @throws ServiceError as Google does when it does not */
export function checkedArea({ row, column, rows, columns }: Area, grid: GridSize): Area {
  for (const [name, start, count] of [
    ['row', row, rows],
    ['column', column, columns],
  ] as const) {
    if (![start, count].every(Number.isInteger)) throw new ServiceError(`Invalid argument: ${name}`);
    if (start < 1) throw new ServiceError(`The starting ${name} of the range is too small.`);
    if (count < 1) throw new ServiceError(`The number of ${name}s in the range must be at least 1.`);
  }
  if (row + rows - 1 > grid.maxRows || column + columns - 1 > grid.maxColumns)
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  return { row, column, rows, columns };
}

const corner = '\\$?([A-Za-z]{0,3})\\$?(\\d{0,7})';
const pattern = new RegExp(`^${corner}(?::${corner})?$`);

/** The area of `A1`, `A1:B2`, `2:5`, `A:C` or `A2:A` in a grid. @throws ServiceError when it is none or lies outside */
export function parseA1(text: string, grid: GridSize): Area {
  const match = pattern.exec(text.trim());
  if (!match || match[0] === '') throw new ServiceError('Range not found');
  const [, left = '', top = '', right, bottom] = match;
  const isSingle = right === undefined;
  if (isSingle ? left === '' || top === '' : (left === '') !== (right === ''))
    throw new ServiceError('Range not found');
  const columns = [
    left === '' ? 1 : columnNumber(left),
    right ? columnNumber(right) : isSingle ? columnNumber(left) : grid.maxColumns,
  ];
  const rows = [top === '' ? 1 : Number(top), bottom ? Number(bottom) : isSingle ? Number(top) : grid.maxRows];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return checkedArea(
    { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 },
    grid,
  );
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** @example areaA1({ row: 2, column: 1, rows: 3, columns: 2 }) // 'A2:B4' */
export function areaA1({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column - 1);
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 2)}${row + rows - 1}`;
}
