import type { Need } from '../records/need.ts';
import type { Records } from '../records/records.ts';
import type { Row, Table } from '../records/table.ts';
import type { Columns, SheetDefinition } from '../schema/define-sheet.ts';
import type { KnownValue } from '../workbook/workbook.ts';
import type { Severity } from './finding.ts';

/** What a rule has to say about a row: everything that the engine cannot know by itself. */
export interface Problem<C extends Columns = Columns> {
  /** Key of the column to point at; left out = the row as a whole. */
  readonly column?: keyof C & string;
  /** Swedish: what is wrong, and what to do. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly reference?: string;
  /** What the cell should hold, when that is certain. */
  readonly fix?: KnownValue;
}

/** A problem of a whole sheet's check: about one of its rows, or (`row` left out) about the sheet. */
interface SheetProblem<C extends Columns = Columns> extends Problem<C> {
  readonly row?: Row<C>;
}

/**
 * When a rule is told while somebody types: `row` = whenever one of the row's cells is edited, `edited-cell` = only in the cell that was
 * edited, `never` = it asks what other rows hold, or need not disturb who types.
 */
export type LiveExtent = 'row' | 'edited-cell' | 'never';

/** What is known of every rule, for docs/regler.md, SARIF and the help. */
export interface RuleFacts {
  /** `HP-03`; never changes, people quote it. */
  readonly id: string;
  readonly severity: Severity;
  /** Swedish, a few words. */
  readonly title: string;
  /** Swedish, one or two sentences: when it fires, and why it matters. */
  readonly explanation: string;
  /** Law or standard, where there is one. */
  readonly reference?: string;
  /** Left out = `row`. */
  readonly live?: LiveExtent;
}

/**
 * A rule of one sheet. It looks at each row (`check`) or at the whole table (`checkSheet`). It is skipped when the sheet is missing or
 * lacks one of the columns in `needs`, and when the workbook lacks what is in `reads`: what is not there is told once, by S-01 and S-02.
 * A rule that does neither grades a problem that the reading of cells finds (see `CellProblem`).
 */
export interface Rule<C extends Columns = Columns> extends RuleFacts {
  readonly sheet: SheetDefinition<C>;
  readonly needs: readonly (keyof C & string)[];
  /** Other sheets that the rule looks up rows in, with the columns that it looks at. */
  readonly reads?: readonly Need[];
  /** What `checkSheet` says of a row rests on all the others too, e.g. that none of them continues it. */
  readonly restsOnAllRows?: true;
  /**
   * What `check` says is told once, for the column that it points at, when it is said of every row that the rule judges (at least two).
   */
  readonly toldOnce?: {
    /** Whether the rule looks at a row at all, whatever it then finds. */
    judges(row: Row<C>, records: Records): boolean;
    /** Swedish, for the column: what is wrong in all of these rows, and what to do. */
    message(rows: number): string;
  };
  check?(row: Row<C>, records: Records): Problem<C> | readonly Problem<C>[] | undefined;
  checkSheet?(table: Table<C>, records: Records): Iterable<SheetProblem<C>>;
  /** What the rule asks of each row of another sheet, by what that sheet declares of itself; `undefined` = nothing. */
  elsewhere?(definition: SheetDefinition): RowCheck | undefined;
}

/** Looks at a row of any sheet. */
export type RowCheck = (row: Row, records: Records) => readonly Problem[];

/** Declares a rule; the columns it names are checked by the compiler. */
export function defineRule<C extends Columns>(rule: Rule<C>): Rule {
  return rule as unknown as Rule;
}

/** A rule of the workbook as a whole, e.g. that a clause of the review is covered. */
export interface WorkbookRule extends RuleFacts {
  checkWorkbook(records: Records): Iterable<WorkbookProblem>;
}

/** A problem that is about a sheet, or about a setting. */
export interface WorkbookProblem {
  readonly sheet: string;
  /** Key of the setting whose cell it is about; left out = the sheet as a whole. */
  readonly setting?: string;
  readonly message: string;
  readonly severity?: Severity;
  readonly reference?: string;
}
