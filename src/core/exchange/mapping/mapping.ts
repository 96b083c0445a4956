/** How sure a line of a map is. What asks is not done until a person has said so. */
export type Certainty = 'säker' | 'antaget' | 'fråga';

/** What becomes of the cells of a source column. */
export type Interpretation =
  | 'som den står'
  | 'källnyckel'
  | 'sista ifyllda'
  | 'dela nivåer'
  | 'foga'
  | 'fyll ned'
  | 'fyll ned?'
  | 'dela rader'
  | 'egen kolumn'
  | 'kommentar'
  | 'hoppa över';

export interface ColumnMapping {
  /** The source's header: of two rows its texts joined by a space, a doubled one with ` (2)`. */
  readonly header: string;
  /** Headers of our columns; none = it comes along as a column of its own, or as `how` says. */
  readonly targets: readonly string[];
  readonly how: Interpretation;
  readonly certainty: Certainty;
  /** A value from the source, for people. */
  readonly example: string;
}

/** A value for every row of a source tab, in a column of ours that the source lacks. */
export interface ConstantMapping {
  /** Header of our column. */
  readonly target: string;
  /** `''` = not decided. */
  readonly value: string;
  /** Header of our column of date whose year is taken; left out = the value is. */
  readonly yearOf?: string;
  readonly certainty: Certainty;
  /** Where it comes from, for people. */
  readonly because: string;
}

/** What a word of a source column is in ours. */
export interface WordMapping {
  readonly header: string;
  readonly word: string;
  /** `''` = not decided; `(tomt)` = nothing. */
  readonly value: string;
  readonly certainty: Certainty;
  /** Rows that have it, for people. */
  readonly rows: readonly number[];
  readonly proposal?: string;
}

/** How one tab is taken in. */
export interface SheetMapping {
  readonly file: string;
  readonly tab: string;
  /** Name of our sheet. */
  readonly target: string;
  /** Another of our sheets that fits nearly as well, until a person has said which it is. */
  readonly rival?: string;
  /** Number of the (last) header row. */
  readonly headerRow: number;
  /** Tab that the rows of this one belong to, by the column named; left out = the rows are records of their own. */
  readonly joinedTo?: { readonly tab: string; readonly by: string };
  /** Numbers alone are levels of our scale: the source has shown that its scale is the same, or a person has said so. */
  readonly scale: { readonly name: string; readonly certainty: Certainty };
  readonly columns: readonly ColumnMapping[];
  readonly constants: readonly ConstantMapping[];
  readonly words: readonly WordMapping[];
}

/** A tab that is not taken in, and why. */
export interface UnreadTab {
  readonly file: string;
  readonly tab: string;
  readonly why: string;
}

export interface Mapping {
  readonly sheets: readonly SheetMapping[];
  readonly unread: readonly UnreadTab[];
}
