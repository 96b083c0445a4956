import { type FixResult, findFixes, fixKey, type PlacedFix } from '../../../core/index.ts';
import { findingsNow } from '../run/findings-now.ts';
import { generalFormat } from '../write/cell-input.ts';
import { refusalOf } from '../write/refusal-of.ts';
import { type ColumnFix, writeColumn } from './write-column.ts';

/** What became of the wanted changes. */
export interface AppliedFixes extends FixResult {
  /** Columns that Google would not change, and why: one sentence each. */
  readonly refused: readonly string[];
}

/**
 * Makes the wanted changes of cells that still hold what they held when the change was shown, column by column. A column that Google
 * refuses is left, and the others are mended. Call it under the lock.
 */
export function applyFixes(wanted: readonly PlacedFix[]): AppliedFixes {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const current = new Set(findFixes(findingsNow(spreadsheet)).map(fixKey));
  return {
    ...writeFixes(
      spreadsheet,
      wanted.filter((fix) => current.has(fixKey(fix))),
    ),
    changed: wanted.filter((fix) => !current.has(fixKey(fix))),
  };
}

/** Makes changes of cells, column by column. Call it under the lock. */
export function writeFixes(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  wanted: readonly PlacedFix[],
): Omit<AppliedFixes, 'changed'> {
  const done: PlacedFix[] = [];
  const formulas: PlacedFix[] = [];
  const refused: string[] = [];
  for (const [sheet, fixes] of groupedBy(wanted, (fix) => fix.sheet)) {
    const tab = spreadsheet.getSheetByName(sheet);
    if (tab === null) continue;
    const cells = tab.getDataRange();
    const [written, formats] = [cells.getFormulas(), cells.getNumberFormats()];
    const placed = fixes.flatMap((fix): ColumnFix[] => {
      const { row, column } = placeOf(fix.cell);
      if (written[row - 1]?.[column - 1]) formulas.push(fix);
      else return [{ fix, row, column, format: formats[row - 1]?.[column - 1] ?? generalFormat }];
      return [];
    });
    for (const [column, inColumn] of groupedBy(placed, (each) => each.column)) {
      try {
        writeColumn(tab, column, inColumn);
        done.push(...inColumn.map(({ fix }) => fix));
      } catch (error) {
        refused.push(`${sheet} ${inColumn[0]?.fix.cell ?? ''}: ${refusalOf(error)}`);
      }
    }
  }
  return { done, formulas, refused };
}

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** @param address e.g. `AB12` */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
