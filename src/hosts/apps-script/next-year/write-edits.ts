import type { CellEdit, WorkbookEdits } from '../../../core/index.ts';
import { cellInput, dateFormat, generalFormat } from '../write/cell-input.ts';

type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes cells of sheets that are there. A cell keeps its look; a date gets a format that shows one. */
export function writeEdits(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { cells }: Pick<WorkbookEdits, 'cells'>,
): void {
  for (const { sheet, edits } of cells) {
    const tab = spreadsheet.getSheetByName(sheet);
    if (tab !== null && edits.length > 0) writeCells(tab, edits);
  }
}

function writeCells(tab: Tab, edits: readonly CellEdit[]): void {
  const rows = edits.reduce((last, { row }) => Math.max(last, row), 1);
  const columns = edits.reduce((last, { position }) => Math.max(last, position + 1), 1);
  const [height, width] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (rows > height) tab.insertRowsAfter(height, rows - height);
  if (columns > width) tab.insertColumnsAfter(width, columns - width);
  const formats = tab.getRange(1, 1, rows, columns).getNumberFormats();
  for (const { row, position, value } of edits) {
    const range = tab.getRange(row, position + 1);
    const isDate = typeof value === 'object' && value !== null;
    // In a cell of text format the apostrophe of a text might be kept, so that the format comes back afterwards.
    range
      .setNumberFormat(generalFormat)
      .setValue(cellInput(value))
      .setNumberFormat(isDate ? dateFormat(value) : (formats[row - 1]?.[position] ?? generalFormat));
  }
}
