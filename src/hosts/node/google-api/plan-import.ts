import {
  type CellEdit,
  isKnown,
  type KnownValue,
  mergeWorkbooks,
  type Sheet,
  type Workbook,
  type WorkbookEdits,
  type WorkbookMerge,
} from '../../../core/index.ts';
import { cellKey, type SpreadsheetState, type TabState } from './spreadsheet-state.ts';

/** A cell that a formula fills in the spreadsheet, and that the file holds something else in. The formula stays. */
export interface KeptFormula {
  readonly sheet: string;
  readonly row: number;
  /** Counted from 0. */
  readonly position: number;
  /** What the file holds. */
  readonly value: KnownValue;
}

/** What an import is to do to a spreadsheet as it was read. */
export interface ImportPlan {
  /** Without the cells that formulas fill. */
  readonly edits: WorkbookEdits;
  readonly merge: WorkbookMerge;
  readonly keptFormulas: readonly KeptFormula[];
}

/** Merges what a file has changed since the base into a spreadsheet. Nobody's formula is written over. */
export function planImport(base: Workbook, spreadsheet: SpreadsheetState, file: Workbook): ImportPlan {
  const merge = mergeWorkbooks(base, spreadsheet, file);
  const keptFormulas: KeptFormula[] = [];
  const cells = merge.edits.cells.flatMap(({ sheet, edits }) => {
    const tab = spreadsheet.sheets.find(({ name }) => name === sheet);
    const removed = tab ? removedRows(tab, edits) : new Set<number>();
    const possible: CellEdit[] = [];
    for (const edit of edits) {
      const isFilled = tab?.computed.has(cellKey(edit.row, edit.position)) === true && !removed.has(edit.row);
      if (isFilled) keptFormulas.push({ sheet, ...edit });
      else possible.push(edit);
    }
    return possible.length > 0 ? [{ sheet, edits: possible }] : [];
  });
  return { edits: { ...merge.edits, cells }, merge, keptFormulas };
}

/** Whether there is nothing to write. */
export function isEmptyPlan({ edits: { cells, addedSheets, removedSheets } }: ImportPlan): boolean {
  return cells.length + addedSheets.length + removedSheets.length === 0;
}

/** Cells that a plan writes, those of added sheets included. */
export function countCells({ edits: { cells, addedSheets } }: ImportPlan): number {
  const written = cells.reduce((sum, { edits }) => sum + edits.length, 0);
  return addedSheets.reduce((sum, sheet) => sum + sheetEdits(sheet).length, written);
}

/** A whole sheet as edits of an empty one; what has no value to write is none. */
export function sheetEdits({ rows }: Sheet): CellEdit[] {
  return rows.flatMap((cells, index) =>
    cells.flatMap((value, position) =>
      isKnown(value) && value !== null && value !== '' ? [{ row: index + 1, position, value }] : [],
    ),
  );
}

/** Rows that are emptied whole: they take their formulas along. */
function removedRows({ rows }: TabState, edits: readonly CellEdit[]): Set<number> {
  const emptied = new Map<number, Set<number>>();
  for (const { row, position, value } of edits) {
    if (value === null) emptied.set(row, (emptied.get(row) ?? new Set()).add(position));
  }
  const isGone = ([row, positions]: readonly [number, ReadonlySet<number>]) =>
    (rows[row - 1] ?? []).every((cell, position) => cell === null || cell === false || positions.has(position));
  return new Set([...emptied].filter(isGone).map(([row]) => row));
}
