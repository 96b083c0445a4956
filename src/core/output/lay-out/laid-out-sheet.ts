import type { Chart } from '../../dashboard/chart.ts';
import type { CellRange } from '../../workbook/address.ts';
import type { KnownValue } from '../../workbook/workbook.ts';
import type { Look } from '../look/look.ts';
import type { CellLink, OutputSheet } from '../output-sheet.ts';
import type { Pages } from './page-breaks.ts';

/** How far the cells and drawings of a host reach; what they cannot hold, the sheet holds beside them. */
export interface Medium {
  /** Bars are drawn `within` the cells with the numbers, or in a column `beside` the table. */
  readonly bars: 'within' | 'beside';
  /** What a chart says in words goes `within` the drawing, or stands in a line `above` it. */
  readonly chartTexts: 'within' | 'above';
}

export interface LaidOutCell {
  /** Counts from 1. */
  readonly column: number;
  readonly value: KnownValue;
  readonly look: Look;
  /** Names the tab that it leads to. */
  readonly link?: CellLink;
}

export interface LaidOutRow {
  /** From left to right; columns in between are empty. */
  readonly cells: readonly LaidOutCell[];
  /** In points. An estimate, for hosts whose files tell the heights of rows. */
  readonly height: number;
  /** The height is kept. Otherwise the spreadsheet program may fit it to the text again. */
  readonly fixed: boolean;
}

export interface LaidOutTable {
  readonly name: string;
  /** Unique within the table, without regard to case, and never empty: Excel demands both. */
  readonly headers: readonly string[];
  /** Header row included; a table without rows has an empty one, which Excel demands. */
  readonly range: CellRange;
  readonly filters: boolean;
}

export interface LaidOutChart {
  readonly chart: Chart;
  /** The cells that the drawing covers. */
  readonly area: CellRange;
  /** The cells with its numbers: headers in the first row, categories in the first column. */
  readonly data: CellRange;
}

export interface LaidOutBars {
  readonly range: CellRange;
  /** Value of a full bar; `null` = the greatest value in the range. */
  readonly full: number | null;
  /** Where the host draws them, and has room for three settings, each a name and a value; `null` = within the cells. */
  readonly beside: { readonly column: number; readonly settings: CellRange; readonly settingsLook: Look } | null;
}

/** One part of a sheet, put in its place. What a part lacks is an empty list. */
export interface LaidOutPart {
  readonly rows: readonly LaidOutRow[];
  /** A cell whose text has the width of the range: merged, or run on over the empty cells after it. */
  readonly spans: readonly CellRange[];
  readonly tables: readonly LaidOutTable[];
  /** Blocks whose cells all have an edge, for hosts that draw lines by the block. */
  readonly edged: readonly CellRange[];
  readonly charts: readonly LaidOutChart[];
  readonly dataBars: readonly LaidOutBars[];
}

export const emptyPart: LaidOutPart = { rows: [], spans: [], tables: [], edged: [], charts: [], dataBars: [] };

/** A whole sheet of the program's, ready to be painted; `rows[0]` is row 1. */
export interface LaidOutSheet extends LaidOutPart, Pick<OutputSheet, 'name' | 'frozenRows' | 'orientation' | 'opens'> {
  /** `RRGGBB`. */
  readonly tabColour: string;
  /** Width in characters of each column. */
  readonly widths: readonly number[];
  /** Number of columns of the sheet proper; what charts and bars draw from stands to the right of them. */
  readonly mainColumns: number;
  /** The table that has the filter where a sheet can have but one; `null` = none. */
  readonly filter: CellRange | null;
  /** The first and last of the rows that are printed on every page; `null` = none. */
  readonly repeatedRows: readonly [first: number, last: number] | null;
  /** Where its pages end when it is printed; `null` = wherever a page is full. */
  readonly pages: Pages | null;
}
