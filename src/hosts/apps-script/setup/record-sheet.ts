import { type Column, foldText, headerNote, numberFormats, type SheetDefinition } from '../../../core/index.ts';
import type { DropdownFor } from './dropdown.ts';
import type { HeadedTab } from './headed-tab.ts';

const headerFill = '#3d5a80';
const requiredHeaderFill = '#1b3a57';

/**
 * Adds the columns that a sheet of records lacks, after its last one, and dropdowns and notes to those of its columns
 * that have none.
 * @returns the headers that were added
 */
export function completeRecordSheet(
  { tab, headerRow }: HeadedTab,
  definition: SheetDefinition,
  dropdownFor: DropdownFor,
): string[] {
  const columns = Object.values(definition.columns);
  const width = tab.getLastColumn();
  const headers =
    width === 0
      ? []
      : (tab.getRange(headerRow, 1, 1, width).getValues()[0] ?? []).map((cell) => foldText(String(cell)));
  const missing = columns.filter(({ header }) => !headers.includes(foldText(header)));
  helpColumns({ tab, headerRow }, columns, headers, dropdownFor);
  if (missing.length > 0) addColumns({ tab, headerRow }, missing, width + 1, dropdownFor);
  if (width === 0) {
    tab.setFrozenRows(headerRow);
    tab.setFrozenColumns(definition.idPrefix === '' ? 0 : 1);
  }
  return missing.map(({ header }) => header);
}

function addColumns(
  { tab, headerRow }: HeadedTab,
  columns: readonly Column[],
  first: number,
  dropdownFor: DropdownFor,
): void {
  const last = first + columns.length - 1;
  const grid = tab.getMaxColumns();
  if (last > grid) tab.insertColumnsAfter(grid, last - grid);
  const rows = Math.max(1, tab.getMaxRows() - headerRow);
  const headers = tab.getRange(headerRow, first, 1, columns.length);
  headers
    .setValues([columns.map(({ header }) => header)])
    .setNotes([columns.map(headerNote)])
    .setBackgrounds([columns.map(({ required }) => (required ? requiredHeaderFill : headerFill))])
    .setFontColor('#ffffff')
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle');
  const cells = tab.getRange(headerRow + 1, first, rows, columns.length);
  const repeated = <T>(row: readonly T[]): T[][] => Array.from({ length: rows }, () => [...row]);
  cells
    .setNumberFormats(repeated(columns.map(({ kind }) => numberFormats[kind.format])))
    .setDataValidations(repeated(columns.map(dropdownFor)))
    .setVerticalAlignment('top')
    .setWrap(true);
  columns.forEach(({ width }, index) => {
    tab.setColumnWidth(first + index, Math.round(width * 7 + 6));
  });
}

/** Notes and dropdowns for known columns that have none of their own: a person's own are kept. */
function helpColumns(
  { tab, headerRow }: HeadedTab,
  columns: readonly Column[],
  headers: readonly string[],
  dropdownFor: DropdownFor,
): void {
  const rows = tab.getMaxRows() - headerRow;
  if (headers.length === 0 || rows < 1) return;
  const notes = tab.getRange(headerRow, 1, 1, headers.length).getNotes()[0] ?? [];
  const rules = tab.getRange(headerRow + 1, 1, rows, headers.length).getDataValidations();
  for (const column of columns) {
    const position = headers.indexOf(foldText(column.header));
    if (position < 0) continue;
    if (notes[position] === '') tab.getRange(headerRow, position + 1).setNote(headerNote(column));
    const rule = dropdownFor(column);
    const isFree = rules.every((row) => row[position] === null);
    if (rule !== null && isFree) tab.getRange(headerRow + 1, position + 1, rows, 1).setDataValidation(rule);
  }
}
