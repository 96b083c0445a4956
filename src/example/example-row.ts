import type { KnownValue } from '../core/index.ts';

/** Cells of one row by column key. */
export type ExampleRow = Readonly<Record<string, KnownValue | undefined>>;

/** An example workbook: its rows by tab name, and lists of its own by name. Of the settings, the one row has each value by its key. */
export interface Example {
  readonly content: Readonly<Record<string, readonly ExampleRow[]>>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** The rows of Historik; left out = it has no earlier figures. */
  readonly history?: readonly (readonly KnownValue[])[];
}
