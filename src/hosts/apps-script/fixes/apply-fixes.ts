import { type FixResult, findFixes, fixKey, type PlacedFix } from '../../../core/index.ts';
import { findingsNow } from '../run/findings-now.ts';
import { cellInput, dateFormat, generalFormat } from '../write/cell-input.ts';

/** Makes the wanted changes of cells that still hold what they held when the change was shown. Call it under the lock. */
export function applyFixes(wanted: readonly PlacedFix[]): FixResult {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const current = new Set(findFixes(findingsNow(spreadsheet)).map(fixKey));
  const done: PlacedFix[] = [];
  const formulas: PlacedFix[] = [];
  for (const sheet of new Set(wanted.map((fix) => fix.sheet))) {
    const tab = spreadsheet.getSheetByName(sheet);
    const fixes = wanted.filter((fix) => fix.sheet === sheet && current.has(fixKey(fix)));
    if (tab === null || fixes.length === 0) continue;
    const cells = tab.getDataRange();
    const [written, formats] = [cells.getFormulas(), cells.getNumberFormats()];
    for (const fix of fixes) {
      const range = tab.getRange(fix.cell);
      const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
      if (written[row]?.[column]) formulas.push(fix);
      else {
        writeFix(range, fix, formats[row]?.[column] ?? generalFormat);
        done.push(fix);
      }
    }
  }
  return { done, formulas, changed: wanted.filter((fix) => !current.has(fixKey(fix))) };
}

function writeFix(range: GoogleAppsScript.Spreadsheet.Range, { to }: PlacedFix, format: string): void {
  const isDate = typeof to === 'object' && to !== null;
  // In a cell of text format the apostrophe of a text might be kept, so that the format comes back afterwards.
  range
    .setNumberFormat(generalFormat)
    .setValue(cellInput(to))
    .setNumberFormat(isDate ? dateFormat(to) : format);
}
