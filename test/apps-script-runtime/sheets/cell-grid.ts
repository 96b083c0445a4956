import type { Area } from './area.ts';
import { type Cell, emptyCell } from './cell.ts';

/**
 * The cells of a row; what is absent is empty and plain. Rows that have been given the same looks, as whole columns are, share one line: it
 * is copied before one of them is changed by itself.
 */
interface Line {
  readonly cells: (Cell | undefined)[];
  isShared: boolean;
}

/** The cells of a sheet. Rows and columns count from 1. */
export class CellGrid {
  /** `lines[0]` is row 1; rows after the last are blank. */
  private readonly lines: Line[] = [];
  private readonly blank: Line = { cells: [], isShared: true };

  /** To read only. */
  peek(row: number, column: number): Readonly<Cell> | undefined {
    return this.lines[row - 1]?.cells[column - 1];
  }

  cell(row: number, column: number): Cell {
    this.reach(row);
    return cellIn(this.ownLine(row), column);
  }

  /**
   * Changes the cells of an area, row by row.
   *
   * @param isAsAbove whether what is done in a row (from 0) is what is done in the row above it: alike rows then stay alike, and are
   *   changed once for all of them
   */
  changeCells(
    area: Area,
    change: (cell: Cell, down: number, across: number) => void,
    isAsAbove: (down: number) => boolean,
  ): void {
    this.reach(area.row + area.rows - 1);
    let above: { readonly before: Line; readonly after: Line } | undefined;
    for (let down = 0; down < area.rows; down++) {
      const row = area.row + down;
      const before = this.lines[row - 1] as Line;
      if (before.isShared && before === above?.before && isAsAbove(down)) {
        above.after.isShared = true;
        this.lines[row - 1] = above.after;
        continue;
      }
      const after = this.ownLine(row);
      for (let across = 0; across < area.columns; across++) change(cellIn(after, area.column + across), down, across);
      above = { before, after };
    }
  }

  /** The cells that somebody has touched, row by row. */
  *usedCells(): Generator<{ readonly row: number; readonly column: number; readonly cell: Readonly<Cell> }> {
    for (const [down, { cells }] of this.lines.entries())
      for (const [across, cell] of cells.entries()) if (cell) yield { row: down + 1, column: across + 1, cell };
  }

  get lastRow(): number {
    const filled = new Set(Array.from(new Set(this.lines)).filter(({ cells }) => cells.some(isFilled)));
    let row = this.lines.length;
    while (row > 0 && !filled.has(this.lines[row - 1] as Line)) row -= 1;
    return row;
  }

  get lastColumn(): number {
    const ends = Array.from(new Set(this.lines), ({ cells }) =>
      cells.reduce((last, cell, index) => (isFilled(cell) ? index + 1 : last), 0),
    );
    return Math.max(0, ...ends);
  }

  get dataArea(): Area {
    return { row: 1, column: 1, rows: Math.max(1, this.lastRow), columns: Math.max(1, this.lastColumn) };
  }

  protected insertBlankRows(before: number, count: number): void {
    if (before <= this.lines.length)
      this.lines.splice(before - 1, 0, ...Array.from({ length: count }, () => this.blank));
  }

  protected insertBlankColumns(before: number, count: number): void {
    for (const { cells } of new Set(this.lines))
      if (before <= cells.length) cells.splice(before - 1, 0, ...Array<undefined>(count).fill(undefined));
  }

  protected removeRows(first: number, count: number): void {
    this.lines.splice(first - 1, count);
  }

  protected removeColumns(first: number, count: number): void {
    for (const { cells } of new Set(this.lines)) cells.splice(first - 1, count);
  }

  private reach(row: number): void {
    while (this.lines.length < row) this.lines.push(this.blank);
  }

  /** The line of a row that no other row has. */
  private ownLine(row: number): Line {
    const line = this.lines[row - 1] as Line;
    if (!line.isShared) return line;
    const own: Line = { cells: line.cells.map((cell) => cell && { ...cell }), isShared: false };
    this.lines[row - 1] = own;
    return own;
  }
}

function cellIn({ cells }: Line, column: number): Cell {
  const cell = cells[column - 1] ?? emptyCell();
  cells[column - 1] = cell;
  return cell;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.content !== '' || cell.formula !== '');
}
