import type { KnownValue } from '../../../core/index.ts';
import type { CellStyle } from '../edit/cell-style.ts';

/** A cell, and how it looks where that is not as the rest of its column. */
export interface ListCell {
  readonly value: KnownValue;
  readonly style?: CellStyle;
}

export interface ListColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Of every cell below the header. */
  readonly style?: CellStyle;
  /** Left out = as the cells below, in bold. */
  readonly headerStyle?: CellStyle;
  /** What its cells may hold, as a list to choose from; left out = anything. */
  readonly choices?: readonly string[];
}

/** A table with a header row that stays in sight, is filtered by and is repeated on each page that is printed. */
export interface ListSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly ListColumn[];
  /** Gone through once. */
  readonly rows: Iterable<readonly ListCell[]>;
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
}
