import type { CellValue, KnownValue, Sheet } from '../workbook/workbook.ts';

/**
 * How two sides contradict each other, ours first: `update/delete` = changed here, removed there. `dropped-column` and `removed-sheet` =
 * changed on one side in a column or sheet that the other side has removed. `no-value` = theirs has a formula without result, or a
 * picture, which is no edit and cannot be taken over. `doubled-id` = an id on several rows of one side.
 */
export type ConflictKind =
  | 'update/update'
  | 'update/delete'
  | 'delete/update'
  | 'insert/insert'
  | 'dropped-column'
  | 'removed-sheet'
  | 'no-value'
  | 'doubled-id';

/** A contradiction that a person has to settle. The merge keeps ours; what it does not keep stands here. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly sheet: string;
  /** The row's id as written; `''` when it has none. */
  readonly id: string;
  /** Row number in ours; `null` when ours lacks the row, and for a list, which is a column. */
  readonly row: number | null;
  /** Header as written; in a sheet that is merged place by place, or taken whole from theirs, the place, e.g. `cell B2`. */
  readonly column: string;
  /** `null` = empty or not there, here and below. */
  readonly base: CellValue;
  readonly ours: CellValue;
  readonly theirs: CellValue;
}

/** A new row of theirs that got another id, since ours has another new row with the same one. */
export interface Renumbering {
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
  /** Cells of theirs with running text that names the old id; references were changed, running text was not. */
  readonly mentions: readonly CellMention[];
}

interface CellMention {
  readonly sheet: string;
  /** Id of the row that the text stands in; `''` when it has none. */
  readonly id: string;
  /** Header as written; in a sheet that is taken whole from theirs the place, e.g. `cell B2`. */
  readonly column: string;
}

/** A running text of theirs that names a replaced id. */
export interface RenumberingMention extends CellMention {
  /** That id, in canonical form. */
  readonly of: string;
}

/** A row of a sheet by its id. */
export interface RowName {
  readonly sheet: string;
  readonly id: string;
}

/** A new value for a cell of ours; `null` empties it. */
export interface CellEdit {
  /** The sheet's own row number. */
  readonly row: number;
  /** Column counted from 0. */
  readonly position: number;
  readonly value: KnownValue;
}

/** What to do to ours. Rows are never moved: a removed row is emptied, a new one comes last. */
export interface WorkbookEdits {
  readonly cells: readonly { readonly sheet: string; readonly edits: readonly CellEdit[] }[];
  /** Hold nothing but values that can be written. */
  readonly addedSheets: readonly Sheet[];
  readonly removedSheets: readonly string[];
}

export interface WorkbookMerge {
  readonly edits: WorkbookEdits;
  readonly conflicts: readonly Conflict[];
  readonly renumbered: readonly Renumbering[];
  /** New rows that stand alike, with the same id, on both sides: a sign that the base is older than what they have in common. */
  readonly insertedInBoth: readonly RowName[];
}
