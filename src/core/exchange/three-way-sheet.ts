import type { SheetDefinition } from '../schema/define-sheet.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { isNothing } from './cell-values.ts';
import { comparedSheets } from './compared-sheets.ts';
import { widthOf } from './keyed-columns.ts';
import { type KeyedSheet, keySheets } from './keyed-sheet.ts';
import { type MergedColumn, mergedColumns } from './merged-columns.ts';
import { pairUncertainRows } from './pair-uncertain-rows.ts';
import { referenceColumns } from './rewrite-references.ts';

/** A sheet that ours and theirs both have, with rows and columns keyed alike in the three versions. */
export interface ThreeWaySheet {
  readonly definition: SheetDefinition | undefined;
  /** Name in ours. */
  readonly name: string;
  readonly base: KeyedSheet;
  readonly ours: KeyedSheet;
  readonly theirs: KeyedSheet;
  /** Key of the column with ids; `undefined` when rows are told apart by all that they hold. */
  readonly identity: string | undefined;
  readonly columns: readonly MergedColumn[];
  /** Keys of the columns that hold ids of other rows. */
  readonly references: ReadonlySet<string>;
  /** Theirs has rows that may be any of several rows of the base, since some value of them is not known. */
  readonly theirsIsUncertain: boolean;
  /** Number of the last row of ours that says something, headers and totals too; new rows come below it. */
  readonly lastRow: number;
}

/** A sheet in the three workbooks; `undefined` where one lacks it. */
export interface SheetTriple {
  readonly definition: SheetDefinition | undefined;
  readonly base: Sheet | undefined;
  readonly ours: Sheet | undefined;
  readonly theirs: Sheet | undefined;
}

/** The sheets of the three workbooks, those of ours first. */
export function sheetTriples(base: Workbook, ours: Workbook, theirs: Workbook): SheetTriple[] {
  return comparedSheets([base, theirs, ours]).map(({ definition, versions: [before, other, own] }) => ({
    definition,
    base: before,
    ours: own,
    theirs: other,
  }));
}

/** Keys the three versions of a sheet. */
export function threeWaySheet({ definition, base, ours, theirs }: SheetTriple): ThreeWaySheet {
  const { identity, sheets } = keySheets(definition, [base, ours, theirs]);
  const [before, ...versions] = sheets as [KeyedSheet, KeyedSheet, KeyedSheet];
  const [own, other] = versions.map((version) => pairUncertainRows(before, version)) as [KeyedSheet, KeyedSheet];
  const rows = ours?.rows ?? [];
  let lastRow = Math.max(rows.length, own.headerRow);
  while (lastRow > own.headerRow && rows[lastRow - 1]?.every(isNothing)) lastRow--;
  return {
    definition,
    name: own.name,
    base: before,
    ours: own,
    theirs: other,
    identity,
    columns: mergedColumns(before, own, other, ours ? widthOf(ours) : 0),
    references: referenceColumns(definition),
    theirsIsUncertain: [...other.rows.values()].some(({ key, isUncertain }) => isUncertain && !before.rows.has(key)),
    lastRow,
  };
}
