import type { ReadingContext } from '../../schema/column-kind.ts';
import type { CellValue, KnownValue } from '../../workbook/workbook.ts';

/** What reading depends on beside the cell. */
export interface SourceContext extends ReadingContext {
  /** Year of the sheet, for periods that name none. */
  readonly year: number | undefined;
  /** Numbers alone may be read as levels: the file's scale is known. */
  readonly levelsByNumber: boolean;
  /** What a person or the proposal has decided for words of the column, by folded word; `null` = nothing. */
  readonly words?: ReadonlyMap<string, DecidedWord>;
}

/**
 * What a source cell is in a column of ours. `as-is` needs no telling; `assumed` is told; `nothing` says that there is nothing; `unknown` is
 * listed with its row and never written.
 */
export type SourceReading =
  | { readonly kind: 'as-is'; readonly value: KnownValue }
  | {
      readonly kind: 'assumed';
      readonly value: KnownValue;
      /** Swedish, without row: what was taken for what. */
      readonly why: string;
      /** The source's words, when they say more than the value: they go to Kommentar. */
      readonly keep?: string;
      /** Share done that a status tells as well, 0–1. */
      readonly done?: number;
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly why: string; readonly proposal?: string };

/** What a word is. */
export interface DecidedWord {
  /** `null` = nothing. */
  readonly value: string | null;
  readonly isSure: boolean;
}

/** How cells of a column are read. */
export type SourceReader = (cell: CellValue) => SourceReading;

/** Reads a cell that is not empty, with its text. */
export type ReadKnown = (cell: Exclude<KnownValue, null>, text: string) => SourceReading;
