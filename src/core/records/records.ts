import type { ReviewClause } from '../facts/review-clauses.ts';
import type { Columns, SheetDefinition } from '../schema/define-sheet.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import type { Lists } from './lists/read-lists.ts';
import type { Settings, SettingsReading } from './settings/read-settings.ts';
import type { Row, Table } from './table.ts';
import type { UnknownReads } from './unknown-reads.ts';

/** What a section of the review says of itself to the checks and figures: see `SectionDefinition` in the review. */
export interface SectionFacts {
  /** Lower case, without å ä ö, e.g. `rsa`; how the sheet Texter names it. */
  readonly key: string;
  readonly title: string;
  /** Of its heading. The number follows from the levels and the order of the sections. */
  readonly level: 1 | 2 | 3;
  /** The coordinator can write text of their own for it in Texter, or state there that it has nothing to report. */
  readonly ownText?: true;
  /** Places within it that take text of their own, e.g. the judgement in the summary. */
  readonly texts?: readonly { readonly key: string; readonly title: string }[];
  /** The inputs of SS-ISO/IEC 27001:2022 9.3.2 that it takes up. */
  readonly input?: Readonly<Partial<Record<ReviewClause['key'], ClauseInput>>>;
  /** Ids of the rows that it reports; left out = those that it gives to its clauses. */
  rows?(records: Records): Iterable<string>;
}

/** What a section gives to an input of the review. */
export interface ClauseInput {
  /** Ids of the rows that are input, as far as they are asked for; left out = it can only be stated that there is nothing to report. */
  rows?(records: Records): Iterable<string>;
  /** Swedish, after ”Fyll i”: these rows; left out where another section of the clause says it. */
  readonly fillIn?: string;
}

/** What a workbook is read by: everything that is declared once and found everywhere. */
export interface ReadBy {
  /** All sheets that people fill in, in the order of the contract. */
  readonly sheets: readonly SheetDefinition[];
  /** The sections of a review with these settings, in document order. */
  sections(settings: Settings): readonly SectionFacts[];
}

/** Where an id was found. */
export interface Located {
  readonly table: Table;
  readonly row: Row;
}

/** The workbook as records, with look-ups that cost O(1). What every later stage starts from. */
export interface Records {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly settingsReading: SettingsReading;
  readonly lists: Lists;
  /** The civil date of every computation; the setting Avstämningsdatum when it is given. */
  readonly today: string;
  /** The sheets of records that the workbook has, in the order of the contract. */
  readonly tables: readonly Table[];
  /** All sheets that people fill in, in the order of the contract. */
  readonly definitions: readonly SheetDefinition[];
  /** The sections of the review, in document order. */
  readonly sections: readonly SectionFacts[];
  /** The raw sheet of a definition, without the totals of its tables; `undefined` when the workbook lacks it. */
  sheet(definition: { readonly name: string }): Sheet | undefined;
  /** Number of the row with a sheet's headers; 1 when the workbook lacks it. */
  headerRow(definition: SheetDefinition): number;
  /** A sheet as records; `undefined` when the workbook lacks it. */
  table<C extends Columns>(definition: SheetDefinition<C>): Table<C> | undefined;
  /** The rows of a sheet; empty when the workbook lacks it. */
  rows<C extends Columns>(definition: SheetDefinition<C>): readonly Row<C>[];
  /** Whether a sheet is there and has a column. */
  has<C extends Columns>(definition: SheetDefinition<C>, ...keys: readonly (keyof C & string)[]): boolean;
  /** The row with an id, whatever its sheet. */
  find(id: string): Located | undefined;
  /** The row of a certain sheet with an id. */
  row<C extends Columns>(definition: SheetDefinition<C>, id: string): Row<C> | undefined;
  /** Id → the rows of a sheet that name it in a reference column. */
  referrers<C extends Columns>(
    definition: SheetDefinition<C>,
    key: keyof C & string,
  ): ReadonlyMap<string, readonly Row<C>[]>;
  /** The values of a list in force. */
  list(name: string, builtIn: readonly string[]): readonly string[];
  /** Notices what rests on values that nobody knows. */
  readonly reads: UnknownReads;
  /** Computes once for these records: what several rules or indicators need of the whole workbook. */
  once<T>(key: string, compute: () => T): T;
}
