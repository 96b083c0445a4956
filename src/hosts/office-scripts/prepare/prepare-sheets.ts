import { listsSheet, type Preparation, type PreparedSheet, preparedRows, type Workbook } from '../../../core/index.ts';
import { type DropdownSource, dropdownSource } from '../../../formats/excel/index.ts';
import { writeCells } from '../write/write-cells.ts';
import { addDropdown, helpHeader } from './input-help.ts';
import { paintNewColumns } from './new-columns.ts';
import { paintNewSheet } from './new-sheet.ts';

/** Gives the workbook what it lacks. Nothing of people's own is touched. */
export function prepareSheets(workbook: ExcelScript.Workbook, { sheets }: Preparation, read: Workbook): void {
  const lists = sheets.find(({ template }) => template.name === listsSheet.name);
  if (lists === undefined) return;
  const sourceOf = dropdownSource(read, lists);
  for (const sheet of sheets) {
    const found = workbook.getWorksheet(sheet.name);
    const tab = found ?? workbook.addWorksheet(sheet.name);
    if (sheet.isNew) paintNewSheet(tab, sheet);
    else {
      paintNewColumns(tab, sheet);
      writeSettings(tab, sheet, read.date1904 ?? false);
    }
    for (const { header, column, position } of columnsOf(sheet)) {
      const isAdded = sheet.isNew || position >= sheet.free.column - 1;
      if (isAdded && header.note !== undefined)
        helpHeader(tab.getRangeByIndexes(sheet.headerRow - 1, position, 1, 1), String(header.value), header.note);
      const source = sourceOf(column.dropdown);
      if (source === undefined) continue;
      const rows = preparedRows - sheet.headerRow;
      addDropdown(tab.getRangeByIndexes(sheet.headerRow, position, rows, 1), String(header.value), source);
    }
    for (const { row, position, source } of cellDropdowns(sheet, sourceOf))
      addDropdown(tab.getRangeByIndexes(row - 1, position, 1, 1), '', source);
  }
}

type PlacedColumn = PreparedSheet['columns']['present'][number];

/** The columns of a sheet of records, those that it has got last. */
function columnsOf({ isNew, template, columns, free }: PreparedSheet): readonly PlacedColumn[] {
  if (!isNew) {
    const added = columns.missing.map((headed, index) => ({ ...headed, position: free.column - 1 + index }));
    return [...columns.present, ...added];
  }
  return template.columns.flatMap((column, position) => {
    const header = template.rows[0]?.cells.find((cell) => cell.column === position + 1);
    return header === undefined ? [] : [{ header, column, position }];
  });
}

/** Where single cells have dropdowns of their own, as the values of settings do. */
function cellDropdowns(
  { isNew, template, settings, settingColumns, free }: PreparedSheet,
  sourceOf: DropdownSource,
): readonly { readonly row: number; readonly position: number; readonly source: string }[] {
  const rows = isNew
    ? template.rows.map((row, index) => ({ row, number: index + 1 }))
    : settings.map((row, index) => ({ row, number: free.row + index }));
  return rows.flatMap(({ row, number }) =>
    row.cells.flatMap((cell, index) => {
      const source = sourceOf(cell.dropdown);
      const column = isNew ? cell.column : (settingColumns[index] ?? null);
      return source === undefined || column === null ? [] : [{ row: number, position: column - 1, source }];
    }),
  );
}

/** The settings that are lacking, under the last row. */
function writeSettings(
  tab: ExcelScript.Worksheet,
  { settings, settingColumns, free }: PreparedSheet,
  date1904: boolean,
): void {
  const writes = settings.flatMap(({ cells }, index) =>
    cells.flatMap(({ value }, at) => {
      const column = settingColumns[at] ?? null;
      return column === null || value === null ? [] : [{ row: free.row + index, position: column - 1, value }];
    }),
  );
  writeCells(tab, writes, date1904);
}
