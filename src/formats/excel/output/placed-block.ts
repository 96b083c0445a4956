import type { CellLink, Chart, KnownValue } from '../../../core/index.ts';
import type { CellStyle as CellFormat } from '../edit/cell-style.ts';
import type { CellRange } from '../read/cell-reference.ts';

export interface PlacedCell {
  /** Counts from 1. */
  readonly column: number;
  readonly value: KnownValue;
  readonly format: CellFormat;
  readonly link?: CellLink;
}

export interface PlacedRow {
  /** From left to right; columns in between are empty. */
  readonly cells: readonly PlacedCell[];
  /** In points. */
  readonly height: number;
  /** The height is kept. Otherwise the spreadsheet program may fit it to the text again. */
  readonly fixed: boolean;
}

export interface PlacedTable {
  readonly name: string;
  /** Unique within the table, without regard to case, and never empty: Excel demands both. */
  readonly headers: readonly string[];
  /** Header row included. */
  readonly range: CellRange;
  readonly filters: boolean;
}

export interface PlacedChart {
  readonly chart: Chart;
  /** The cells that the drawing covers. */
  readonly area: CellRange;
  /** The cells with its numbers: headers in the first row, categories in the first column. */
  readonly data: CellRange;
}

export interface PlacedDataBars {
  readonly range: CellRange;
  /** Value of a full bar; `null` = the greatest value in the range. */
  readonly full: number | null;
}

/** One part of a sheet, put in its place. What a part lacks is an empty list. */
export interface PlacedBlock {
  readonly rows: readonly PlacedRow[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  readonly dataBars: readonly PlacedDataBars[];
}

export const emptyBlock: PlacedBlock = {
  rows: [],
  merges: [],
  tables: [],
  charts: [],
  dataBars: [],
};

/** A row as high as its highest cell needs. */
export function fixedRow(cells: readonly PlacedCell[], height: number): PlacedRow {
  return { cells, height, fixed: true };
}
