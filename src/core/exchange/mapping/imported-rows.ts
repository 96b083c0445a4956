import type { KnownValue } from '../../workbook/workbook.ts';

/** A record as it is taken in. */
export interface ImportedRow {
  /** Name of the source file. */
  readonly file: string;
  readonly tab: string;
  /** The source's own row number. */
  readonly number: number;
  /** The source's key of the row, as text. */
  key: string;
  /** By header of ours. */
  readonly values: Map<string, KnownValue>;
  /** By header of the source's own. */
  readonly own: Map<string, KnownValue>;
  /** What goes to Kommentar beside the source's own comment. */
  readonly notes: string[];
}

/** The records of one of our sheets, of all tabs that they come from, in their order. */
export interface ImportedSheet {
  /** Name of our sheet. */
  readonly target: string;
  readonly rows: readonly ImportedRow[];
}
