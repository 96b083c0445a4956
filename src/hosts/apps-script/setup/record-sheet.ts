import { type ColumnsToSetUp, columnsToSetUp, type HeadedColumn, type TemplateSheet } from '../../../core/index.ts';
import { growGrid } from '../write/grow-grid.ts';
import type { RuleFor } from './dropdown.ts';
import type { HeadedTab } from './headed-tab.ts';
import { paintColumns, paintHeaders, setWidths } from './paint-columns.ts';

/**
 * Adds the columns that a sheet of records lacks, after its last one, and dropdowns and notes to those of its columns
 * that have none. The columns first: they are added though the cells that are there may not be changed.
 * @param tellAdded told the headers that were added
 */
export function completeRecordSheet(
  { tab, headerRow }: HeadedTab,
  template: TemplateSheet,
  ruleFor: RuleFor,
  tellAdded: (headers: readonly string[]) => void,
): void {
  const width = tab.getLastColumn();
  const headers = width === 0 ? [] : (tab.getRange(headerRow, 1, 1, width).getValues()[0] ?? []);
  const { missing, present } = columnsToSetUp(template, headers);
  if (missing.length > 0) addColumns({ tab, headerRow }, missing, width + 1, ruleFor);
  tellAdded(missing.map(({ header }) => String(header.value)));
  if (width === 0) {
    tab.setFrozenRows(headerRow);
    tab.setFrozenColumns(template.frozenColumns);
  }
  helpColumns({ tab, headerRow }, present, headers.length, ruleFor);
}

function addColumns(
  { tab, headerRow }: HeadedTab,
  missing: readonly HeadedColumn[],
  first: number,
  ruleFor: RuleFor,
): void {
  const columns = missing.map(({ column }) => column);
  const last = first + columns.length - 1;
  growGrid(tab, headerRow + 1, last);
  const rows = tab.getMaxRows() - headerRow;
  paintHeaders(
    tab.getRange(headerRow, first, 1, columns.length),
    missing.map(({ header }) => header),
  );
  paintColumns(tab.getRange(headerRow + 1, first, rows, columns.length), columns, ruleFor);
  setWidths(tab, first, columns);
}

/** Notes and dropdowns for known columns that have none of their own: a person's own are kept. */
function helpColumns(
  { tab, headerRow }: HeadedTab,
  present: ColumnsToSetUp['present'],
  width: number,
  ruleFor: RuleFor,
): void {
  const rows = tab.getMaxRows() - headerRow;
  if (width === 0 || rows < 1) return;
  const notes = tab.getRange(headerRow, 1, 1, width).getNotes()[0] ?? [];
  const rules = tab.getRange(headerRow + 1, 1, rows, width).getDataValidations();
  const noted = [...notes];
  for (const { header, position } of present) if (notes[position] === '') noted[position] = header.note ?? '';
  if (noted.some((note, position) => note !== notes[position])) tab.getRange(headerRow, 1, 1, width).setNotes([noted]);
  for (const { column, position } of present) {
    const rule = ruleFor(column.dropdown);
    const isFree = rules.every((row) => row[position] === null);
    if (rule !== null && isFree) tab.getRange(headerRow + 1, position + 1, rows, 1).setDataValidation(rule);
  }
}
