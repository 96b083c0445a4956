import type { Chart } from '../../../core/index.ts';
import type { CellInput } from '../write/cell-input.ts';
import type { Look } from './look.ts';

export interface CanvasCell {
  readonly input: CellInput;
  readonly look: Look;
}

/** A block of cells; rows and columns count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CanvasChart {
  readonly chart: Chart;
  /** The row where the drawing begins, and how many rows it covers. */
  readonly row: number;
  readonly rows: number;
  /** The cells that it draws: headers in the first row, categories in the first column. */
  readonly data: Block;
}

/** A whole output sheet, ready to be written in a few calls. */
export interface Canvas {
  /** `rows[0]` is row 1; an absent cell is empty. */
  readonly rows: readonly (readonly (CanvasCell | undefined)[])[];
  /** Width in characters of each column. */
  readonly widths: readonly number[];
  readonly tables: readonly Block[];
  /** The table that has a filter. */
  readonly filter: Block | null;
  readonly charts: readonly CanvasChart[];
}
