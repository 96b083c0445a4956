import type { Sheet } from '../../workbook/workbook.ts';

/** A review as it was decided, kept in the workbook that it was written from. */
export interface Seal {
  readonly year: number;
  readonly version: string;
  /** Civil date. */
  readonly decisionDate: string;
  readonly registryNumber: string;
  /** The day that the review was made for. */
  readonly today: string;
  readonly edition: string;
  /** SHA-256 of the document, in hexadecimal; in a host without files that of what stands in it. */
  readonly document: string;
  /** The decision that this one came in place of, in the same year, and what had changed. `null` = it was the first. */
  readonly replaces: ReplacedDecision | null;
  /** Settings, lists and records in canonical form, see `sealedState` in exchange. */
  readonly sheets: readonly Sheet[];
}

/** What the document of a later version opens with. */
export interface ReplacedDecision {
  readonly version: string;
  readonly decisionDate: string;
  /** Swedish, a line a row. */
  readonly changes: readonly string[];
}
