import type { Mapping, TakeInColumn } from '../../../core/index.ts';
import type { Answer } from '../sidebar/sidebar-api.ts';

/** A tab that can be taken in. */
export interface SourceTab {
  readonly name: string;
  /** Why it cannot be; `null` = it can. */
  readonly hindrance: string | null;
}

/** Something that is told of a source column. */
export interface TakeInTelling {
  readonly tab: string;
  /** The source's header; `''` = the tab as a whole. */
  readonly column: string;
  readonly text: string;
}

/** What taking in some tabs as a map says would give. */
export interface TakeInView {
  readonly mapping: Mapping;
  /** Our columns, by name of our sheet. */
  readonly columns: Readonly<Record<string, readonly TakeInColumn[]>>;
  readonly sheets: readonly {
    readonly tab: string;
    readonly target: string;
    readonly headerRow: number;
    readonly records: number;
    /** The first record. */
    readonly example: string;
  }[];
  /** Tabs that nothing is taken from, and why. */
  readonly unread: readonly string[];
  readonly undecided: readonly TakeInTelling[];
  readonly assumed: readonly TakeInTelling[];
  /** Rows that are no records. */
  readonly notRecords: readonly string[];
  /** Where the filled cells go. */
  readonly cells: string;
  /** How many rows are new, known and gone. */
  readonly rows: string;
  /** The map is that of the sheet Avbildning, made earlier. */
  readonly isRemembered: boolean;
  /** Tells whether the tabs are as they were when this was made. */
  readonly checksum: string;
}

/** The functions that the page calls on the server. */
export interface TakeInApi {
  takeInTabs(): Answer<readonly SourceTab[]>;
  /** @param mapping `null` = what is remembered, else what is proposed */
  takeInView(tabs: readonly string[], mapping: Mapping | null): Answer<TakeInView>;
  takeInRun(tabs: readonly string[], mapping: Mapping, checksum: string): Answer<string>;
}
