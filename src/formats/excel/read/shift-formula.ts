import { columnName, sheetColumns, sheetRows } from './cell-reference.ts';

/** Texts, quoted sheet names (two in a row where a quote is doubled), names and numbers, and the brackets of structured and external references. */
const tokenPattern = /"[^"]*"?|'[^']*'?|[\p{L}_\\$0-9][\p{L}\p{N}_.$\\?]*|[[\]]|./gsu;
const cellPattern = /^(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})$/i;
const columnPattern = /^(\$?)([A-Z]{1,3})$/i;
const rowPattern = /^(\$?)([0-9]{1,7})$/;

/**
 * Moves the relative references of a formula as copying it so many rows down and columns right would:
 * `A1+$B2` one row down is `A2+$B3`. A reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = formula.match(tokenPattern) ?? [];
  let brackets = 0;
  return tokens
    .map((token, index) => {
      if (token === '[') brackets++;
      if (token === ']') brackets--;
      const next = tokens[index + 1];
      if (brackets > 0 || next === '(' || next === '!' || next === '[') return token;
      const inRange = next === ':' || tokens[index - 1] === ':';
      return shiftToken(token, inRange, rows, columns);
    })
    .join('');
}

function shiftToken(token: string, inRange: boolean, rows: number, columns: number): string {
  const cell = cellPattern.exec(token);
  if (cell) {
    const [, columnLock = '', column = '', rowLock = '', row = ''] = cell;
    const newColumn = shiftColumn(columnLock, column, columns);
    const newRow = shiftRow(rowLock, row, rows);
    return newColumn === undefined || newRow === undefined ? '#REF!' : newColumn + newRow;
  }
  const column = inRange ? columnPattern.exec(token) : null;
  if (column) return shiftColumn(column[1] ?? '', column[2] ?? '', columns) ?? '#REF!';
  const row = inRange ? rowPattern.exec(token) : null;
  if (row) return shiftRow(row[1] ?? '', row[2] ?? '', rows) ?? '#REF!';
  return token;
}

function shiftColumn(lock: string, name: string, by: number): string | undefined {
  if (lock === '$') return lock + name;
  const column = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + by;
  return column >= 1 && column <= sheetColumns ? columnName(column) : undefined;
}

function shiftRow(lock: string, digits: string, by: number): string | undefined {
  if (lock === '$') return lock + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= sheetRows ? String(row) : undefined;
}
