import { columnLetters } from '../../workbook/address.ts';
import type { KnownValue } from '../../workbook/workbook.ts';
import type { LaidOutCell } from '../lay-out/laid-out-sheet.ts';
import type { Look } from '../look/look.ts';

/** Rows that looks, dropdowns and highlights of a column reach; enough for years of work and light to open. */
export const preparedRows = 1000;

/** The values that are offered in a cell. Another value is let in: the check tells what is wrong. */
export interface Dropdown {
  /** Name of the list in the sheet Listor that is used where it stands there. */
  readonly list: string;
  /** Offered where no such list stands in Listor; empty = none are. */
  readonly values: readonly string[];
  /** Swedish: what may be written in the cell. */
  readonly accepts: string;
}

/** A colour that the cells of a column get by what stands in their row. */
export interface Highlight {
  /** Counts from 1. */
  readonly column: number;
  /** `RRGGBB`. */
  readonly fill: string;
  /** As it stands for row 2, in Excel's English spelling with commas. */
  readonly formula: string;
}

export interface TemplateColumn {
  /** In characters; `null` = the standard. */
  readonly width: number | null;
  /** Of the cells under the header. */
  readonly look: Look;
  readonly dropdown: Dropdown | null;
  /** Folded away, in a group that a click opens; left out = it is shown. */
  readonly folded?: true;
}

export interface TemplateCell extends Omit<LaidOutCell, 'look' | 'link'> {
  /** Left out = that of its row, else that of its column. */
  readonly look?: Look;
  readonly note?: string;
  readonly dropdown?: Dropdown;
}

export interface TemplateRow {
  readonly cells: readonly TemplateCell[];
  /** In points; `undefined` = the standard. */
  readonly height: number | undefined;
  /** Of cells that have none of their own. */
  readonly look?: Look;
}

/** A sheet that people fill in, ready to be painted; `rows[0]` is row 1, with the headers where the sheet has such. */
export interface TemplateSheet {
  readonly name: string;
  /** `RRGGBB`; `null` = none. */
  readonly tabColour: string | null;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly TemplateRow[];
  /** The first that holds decides. */
  readonly highlights: readonly Highlight[];
  /** The first row holds the headers, which stay when scrolling and are printed on every page, with a foot that names the sheet. */
  readonly hasHeaders: boolean;
  /** Number of columns that stay when scrolling. */
  readonly frozenColumns: number;
  /** The headers have filters. */
  readonly filter: boolean;
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'A3';
  /** How many pages of paper the columns go on, side by side; on each but the first, the columns that stay come first again. */
  readonly pagesWide: number;
}

/** Letters of the last of the columns that come first on every page; `null` = none, the columns share one page. */
export function lastRepeatedColumn({
  pagesWide,
  frozenColumns,
}: Pick<TemplateSheet, 'pagesWide' | 'frozenColumns'>): string | null {
  return pagesWide > 1 && frozenColumns > 0 ? columnLetters(frozenColumns - 1) : null;
}

/** Cells of one row by column key. */
export type TemplateRecord = Readonly<Record<string, KnownValue | undefined>>;

/** Widths of columns, in characters, that can still be read when they share a landscape page: on A3 at 8 points or more. */
const widestOn = { A4: 220, A3: 280 };
/** In characters, of a column without a width of its own. */
const standardWidth = 9;

/** The pages that columns of these widths can be read on. */
export function pagesFor(widths: readonly (number | null | undefined)[]): Pick<TemplateSheet, 'paper' | 'pagesWide'> {
  const sum = widths.reduce<number>((total, width) => total + (width ?? standardWidth), 0);
  return sum > widestOn.A4 ? { paper: 'A3', pagesWide: Math.ceil(sum / widestOn.A3) } : { paper: 'A4', pagesWide: 1 };
}
