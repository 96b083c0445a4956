/** A rectangle of cells by the sheet's own numbers, which count from 1; both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Letters of a column, counted from 0.
 * @example columnLetters(0) // 'A'
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(position: number): string {
  let letters = '';
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A1 address of a cell.
 * @param row the sheet's own row number (from 1)
 * @param position column counted from 0
 * @example cellAddress(12, 5) // 'F12'
 */
export function cellAddress(row: number, position: number): string {
  return columnLetters(position) + row;
}

/**
 * A1 address of a rectangle that stays the same when a formula is copied.
 * @example absoluteAddress({ top: 5, left: 1, bottom: 20, right: 4 }) // '$A$5:$D$20', or '$A$5' for a single cell
 */
export function absoluteAddress({ top, left, bottom, right }: CellRange): string {
  const first = `$${columnLetters(left - 1)}$${top}`;
  return top === bottom && left === right ? first : `${first}:$${columnLetters(right - 1)}$${bottom}`;
}
