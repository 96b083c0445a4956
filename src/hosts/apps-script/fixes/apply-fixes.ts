import { type CellValue, type FixResult, findFixes, fixKey, groupBy, type PlacedFix } from '../../../core/index.ts';
import { cellReader } from '../read/cell-reader.ts';
import { elapsed } from '../run/clock.ts';
import { findingsNow } from '../run/findings-now.ts';
import { generalFormat } from '../write/cell-input.ts';
import { type Refusal, refusalOf } from '../write/refusal-of.ts';
import { lockedCells } from './locked-cells.ts';
import { blocksOf, type ColumnFix, writeColumn } from './write-column.ts';

/** Milliseconds after which no further cells are mended: Google ends an execution after six minutes. */
const timeToWrite = 300_000;
/** Stretches of cells that are written before the clock is looked at: each takes a call. */
const mostTogether = 100;

/** What became of the wanted changes. */
export interface AppliedFixes extends FixResult {
  /** Cells that there was no time for. */
  readonly left: readonly PlacedFix[];
  /** Cells that Google would not change. */
  readonly refused: readonly Refusal[];
}

/**
 * Makes the wanted changes of cells that still hold what they held when the change was shown, column by column. What somebody has
 * protected is left, and the rest is mended. Call it under the lock.
 */
export function applyFixes(wanted: readonly PlacedFix[]): AppliedFixes {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const current = new Set(findFixes(findingsNow(spreadsheet)).map(fixKey));
  const written = writeFixes(
    spreadsheet,
    wanted.filter((fix) => current.has(fixKey(fix))),
  );
  return { ...written, changed: [...wanted.filter((fix) => !current.has(fixKey(fix))), ...written.changed] };
}

/**
 * Makes changes of cells, column by column, of those that still hold what they held: each column is looked at once more right before
 * it is written, since people go on typing while a script runs. Call it under the lock.
 */
export function writeFixes(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  wanted: readonly PlacedFix[],
): AppliedFixes {
  const read = cellReader(spreadsheet.getSpreadsheetTimeZone());
  const done: PlacedFix[] = [];
  const changed: PlacedFix[] = [];
  const left: PlacedFix[] = [];
  const formulas: PlacedFix[] = [];
  const refused: Refusal[] = [];
  for (const [sheet, fixes] of groupBy(wanted, (fix) => fix.sheet)) {
    const tab = spreadsheet.getSheetByName(sheet);
    if (tab === null) {
      refused.push({ where: sheet, why: 'bladet finns inte längre.' });
      continue;
    }
    const locked = once(() => lockedCells(tab));
    const cells = tab.getDataRange();
    const [written, formats] = [cells.getFormulas(), cells.getNumberFormats()];
    const placed = fixes.flatMap((fix): ColumnFix[] => {
      const { row, column } = placeOf(fix.cell);
      if (written[row - 1]?.[column - 1]) formulas.push(fix);
      else return [{ fix, row, column, format: formats[row - 1]?.[column - 1] ?? generalFormat }];
      return [];
    });
    for (const { column, fixes: inColumn } of portionsOf(placed)) {
      if (elapsed() > timeToWrite) {
        left.push(...inColumn.map(({ fix }) => fix));
        continue;
      }
      const values = tab.getRange(1, column, tab.getMaxRows(), 1).getValues();
      const holds = ({ fix, row }: ColumnFix) => isSame(read(values[row - 1]?.[0]), fix.from);
      changed.push(...inColumn.filter((each) => !holds(each)).map(({ fix }) => fix));
      const mended = mendColumn(tab, column, inColumn.filter(holds), locked);
      done.push(...mended.done.map(({ fix }) => fix));
      refused.push(...mended.refused.map(({ fix, why }) => ({ where: `${sheet} ${fix.cell}`, why })));
    }
  }
  return { done, formulas, refused, changed, left };
}

/** Fixes of one column that are written together, in the order of the columns. */
function portionsOf(fixes: readonly ColumnFix[]): { readonly column: number; readonly fixes: readonly ColumnFix[] }[] {
  return [...groupBy(fixes, (each) => each.column)].flatMap(([column, inColumn]) => {
    const blocks = blocksOf(inColumn);
    return Array.from({ length: Math.ceil(blocks.length / mostTogether) }, (_, index) => ({
      column,
      fixes: blocks.slice(index * mostTogether, (index + 1) * mostTogether).flat(),
    }));
  });
}

interface Mended {
  readonly done: readonly ColumnFix[];
  readonly refused: readonly (Pick<ColumnFix, 'fix'> & Pick<Refusal, 'why'>)[];
}

/** Mends what Google lets be mended in a column. @param locked tells the protected cells; asked only where something is refused */
function mendColumn(
  tab: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  fixes: readonly ColumnFix[],
  locked: () => (fix: ColumnFix) => boolean,
): Mended {
  if (fixes.length === 0) return { done: [], refused: [] };
  try {
    writeColumn(tab, column, fixes);
    return { done: fixes, refused: [] };
  } catch (error) {
    const why = refusalOf(error);
    const isLocked = locked();
    const [closed, open] = [fixes.filter(isLocked), fixes.filter((fix) => !isLocked(fix))];
    const refuse = (all: readonly ColumnFix[]) => all.map(({ fix }) => ({ fix, why }));
    if (closed.length === 0 || open.length === 0) return { done: [], refused: refuse(fixes) };
    const rest = mendColumn(tab, column, open, locked);
    return { done: rest.done, refused: [...refuse(closed), ...rest.refused] };
  }
}

function isSame(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** @param address e.g. `AB12` */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
