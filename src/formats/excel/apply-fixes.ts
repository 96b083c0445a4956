import type { CellValue, FixResult, PlacedFix } from '../../core/index.ts';
import { editWorkbook } from './edit/edit-workbook.ts';
import type { CellWrite } from './edit/patch-sheet.ts';
import { parseCellReference } from './read/cell-reference.ts';
import type { XlsxFile } from './read/read-workbook.ts';

export interface FixedWorkbook extends FixResult {
  /** The whole workbook file. */
  readonly bytes: Uint8Array;
}

/**
 * The workbook with the fixes made, and everything else as it was. A cell is changed only while it holds what the fix was made for; the
 * result of a formula is left alone.
 *
 * @throws FileError `signed` for a workbook with a digital signature
 */
export function applyFixes(file: XlsxFile, fixes: readonly PlacedFix[]): FixedWorkbook {
  const edits = new Map<string, CellWrite[]>();
  const done: PlacedFix[] = [];
  const formulas: PlacedFix[] = [];
  const changed: PlacedFix[] = [];
  for (const fix of fixes) {
    const position = parseCellReference(fix.cell);
    if (position === undefined) continue;
    const { row, column } = position;
    if (file.isFormula(fix.sheet, row, column)) formulas.push(fix);
    else if (!isSame(valueAt(file, fix.sheet, row, column), fix.from)) changed.push(fix);
    else {
      done.push(fix);
      const ofSheet = edits.get(fix.sheet) ?? [];
      edits.set(fix.sheet, ofSheet);
      ofSheet.push({ ...position, value: fix.to });
    }
  }
  return { bytes: editWorkbook(file, edits), done, formulas, changed };
}

function valueAt({ workbook }: XlsxFile, sheetName: string, row: number, column: number): CellValue {
  return workbook.sheets.find(({ name }) => name === sheetName)?.rows[row - 1]?.[column - 1] ?? null;
}

function isSame(value: CellValue, found: CellValue): boolean {
  return JSON.stringify(value) === JSON.stringify(found);
}
