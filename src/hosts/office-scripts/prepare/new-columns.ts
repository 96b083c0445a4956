import { type PreparedSheet, preparedRows, type TemplateColumn } from '../../../core/index.ts';
import { cellInput, generalFormat } from '../write/cell-input.ts';
import { paintLooks } from '../write/paint-looks.ts';
import { setWidths } from '../write/sizes.ts';

/** Adds the columns that a sheet of records lacks after its last one. */
export function paintNewColumns(tab: ExcelScript.Worksheet, { columns, headerRow, free }: PreparedSheet): void {
  const { missing } = columns;
  if (missing.length === 0) return;
  const headers = tab.getRangeByIndexes(headerRow - 1, free.column - 1, 1, missing.length);
  headers.setValues([missing.map(({ header }) => cellInput(header.value, false))]);
  const above = Array.from({ length: headerRow - 1 }, () => []);
  const before = Array.from({ length: free.column - 1 }, () => undefined);
  paintLooks(tab, [...above, [...before, ...missing.map(({ header }) => header.look)]]);
  let position = free.column - 1;
  for (const { column } of missing) {
    dressColumn(tab, column, headerRow, position);
    position += 1;
  }
}

/** Looks and width of a column, for the rows that are prepared. */
export function dressColumn(
  tab: ExcelScript.Worksheet,
  { look, width }: TemplateColumn,
  headerRow: number,
  position: number,
): void {
  const cells = tab.getRangeByIndexes(headerRow, position, preparedRows - headerRow, 1);
  const { numberFormat = generalFormat, wrap, vertical } = look;
  if (numberFormat !== generalFormat) cells.setNumberFormat(numberFormat);
  if (wrap) cells.getFormat().setWrapText(true);
  if (vertical !== undefined) cells.getFormat().setVerticalAlignment(ExcelScript.VerticalAlignment[vertical]);
  if (width !== null) setWidths(tab, [width], position);
}
