import type { CellValue, Finding } from '../../core/index.ts';
import { editWorkbook } from './edit/edit-workbook.ts';
import type { CellEdit } from './edit/patch-sheet.ts';
import { type CellPosition, parseCellReference } from './read/cell-reference.ts';
import type { XlsxFile } from './read/read-workbook.ts';

export interface FixedWorkbook {
  /** The whole workbook file. */
  readonly bytes: Uint8Array;
  /** Number of cells that were changed. */
  readonly fixed: number;
}

/**
 * The workbook with the fixes that its findings offer, and everything else as it was. A cell is changed once, and only while it holds
 * what the fix was made for; the result of a formula is left alone.
 *
 * @throws HostError `signed` for a workbook with a digital signature
 */
export function applyFixes(file: XlsxFile, findings: readonly Finding[]): FixedWorkbook {
  const edits = new Map<string, Map<string, CellEdit>>();
  for (const { sheet, cell, fix } of findings) {
    const position = fix && cell ? parseCellReference(cell) : undefined;
    if (!fix || !cell || !position || !isAsFound(file, sheet, position, fix.from)) continue;
    const ofSheet = edits.get(sheet) ?? new Map<string, CellEdit>();
    edits.set(sheet, ofSheet);
    if (!ofSheet.has(cell)) ofSheet.set(cell, { ...position, value: fix.to });
  }
  const bySheet = new Map(Array.from(edits, ([sheet, cells]) => [sheet, [...cells.values()]]));
  const fixed = Array.from(bySheet.values(), (cells) => cells.length).reduce((sum, count) => sum + count, 0);
  return { bytes: editWorkbook(file, bySheet), fixed };
}

function isAsFound(file: XlsxFile, sheetName: string, { row, column }: CellPosition, found: CellValue): boolean {
  const sheet = file.workbook.sheets.find(({ name }) => name === sheetName);
  const value = sheet?.rows[row - 1]?.[column - 1] ?? null;
  return !file.isFormula(sheetName, row, column) && JSON.stringify(value) === JSON.stringify(found);
}
