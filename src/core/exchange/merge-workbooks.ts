import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { isSameGrid, takeGrid, takeSheet } from './merge-grids.ts';
import { mergeLists } from './merge-lists.ts';
import { changesInRemovedSheet } from './merge-missing-sheet.ts';
import { type IsComputed, type MergedSheet, mergeSheet } from './merge-sheet.ts';
import { type RenumberedRows, renumberRows } from './renumber-rows.ts';
import { rewriteSheet } from './rewrite-sheet.ts';
import { type SheetTriple, sheetTriples, type ThreeWaySheet, threeWaySheet } from './three-way-sheet.ts';
import type { Renumbering, WorkbookMerge } from './workbook-merge.ts';

export interface MergeOptions {
  /** Left out: no cell is computed. */
  readonly isComputed?: IsComputed;
}

/**
 * Merges what theirs has changed since the base into ours, row by id and cell by cell, never by position. What both have changed
 * differently is a conflict: ours stands and the other value is in the list. Linear in the number of cells.
 */
export function mergeWorkbooks(
  base: Workbook,
  ours: Workbook,
  theirs: Workbook,
  { isComputed = () => false }: MergeOptions = {},
): WorkbookMerge {
  const triples = sheetTriples(base, ours, theirs);
  const keyed = new Map(
    triples
      .filter(({ definition, ours, theirs }) => ours && theirs && definition?.layout !== 'lists')
      .map((triple) => [triple, threeWaySheet(triple)]),
  );
  const renumbered = renumberRows([...keyed.values()]);
  const outcomes = triples.map((triple) => mergeTriple(triple, keyed.get(triple), renumbered, isComputed));
  return {
    edits: {
      cells: outcomes.flatMap(({ name, edits }) => (edits.length > 0 ? [{ sheet: name, edits }] : [])),
      addedSheets: outcomes.flatMap(({ added }) => added ?? []),
      removedSheets: outcomes.flatMap(({ name, isRemoved }) => (isRemoved ? [name] : [])),
    },
    conflicts: outcomes.flatMap(({ conflicts }) => conflicts),
    renumbered: renumberings(renumbered, outcomes),
    insertedInBoth: outcomes.flatMap(({ insertedInBoth }) => insertedInBoth),
  };
}

interface Outcome extends MergedSheet {
  /** Name in ours. */
  readonly name: string;
  readonly added?: Sheet;
  readonly isRemoved?: boolean;
}

function mergeTriple(
  triple: SheetTriple,
  keyed: ThreeWaySheet | undefined,
  renumbered: RenumberedRows,
  isComputed: IsComputed,
): Outcome {
  const { definition, base, ours, theirs } = triple;
  const outcome = (parts: Partial<Outcome>): Outcome => ({
    name: ours?.name ?? theirs?.name ?? '',
    edits: [],
    conflicts: [],
    insertedInBoth: [],
    mentions: [],
    ...parts,
  });
  if (ours === undefined && theirs === undefined) return outcome({});
  if (ours === undefined) {
    if (base) return outcome({ conflicts: changesInRemovedSheet(triple, 'theirs') });
    const { sheet, mentions } = rewriteSheet(theirs as Sheet, renumbered.renames);
    const { sheet: added, conflicts } = takeSheet(sheet);
    return outcome({ added, conflicts, mentions });
  }
  if (theirs === undefined) {
    if (base === undefined) return outcome({});
    const conflicts = changesInRemovedSheet(triple, 'ours');
    return outcome({ conflicts, isRemoved: conflicts.length === 0 });
  }
  if (definition?.layout === 'lists') return outcome(mergeLists(base, ours, theirs));
  if (definition === undefined && keyed?.identity === undefined && base && isSameGrid(base, ours) && !ours.totals) {
    const { sheet, mentions } = rewriteSheet(theirs, renumbered.renames, ours);
    return outcome({ ...takeGrid(ours, sheet, isComputed), mentions });
  }
  const { edits, conflicts, insertedInBoth, mentions } = mergeSheet(keyed as ThreeWaySheet, renumbered, isComputed);
  return outcome({ edits, conflicts, insertedInBoth, mentions });
}

function renumberings({ ids }: RenumberedRows, outcomes: readonly Outcome[]): Renumbering[] {
  const mentions = outcomes.flatMap((outcome) => outcome.mentions);
  return Array.from(ids).flatMap(([sheet, rows]) =>
    Array.from(rows, ([row, { id }]) => ({
      sheet: sheet.name,
      from: row.id,
      to: String(id),
      mentions: mentions.filter(({ of }) => of === row.id).map(({ of, ...mention }) => mention),
    })),
  );
}
