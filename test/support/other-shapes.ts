import type { ImportedRow } from '../../src/core/exchange/mapping/imported-rows.ts';
import type { ColumnMapping } from '../../src/core/exchange/mapping/mapping.ts';
import type { SourceSheet } from '../../src/core/exchange/mapping/source-sheet.ts';
import { splitTables } from '../../src/core/exchange/mapping/split-tables.ts';
import { takeInto } from '../../src/core/tasks/take-in.ts';
import { type CellValue, cellText } from '../../src/core/workbook/workbook.ts';

const takeIn = takeInto({ sheets: [] }, { today: '2025-11-28' });

/** A tab from lines of cells parted by `|`. */
export function tab(name: string, lines: readonly string[], more: Partial<SourceSheet> = {}): SourceSheet {
  const rows = lines.map((line) => line.split('|').map((cell): CellValue => (cell.trim() === '' ? null : cell.trim())));
  return { file: 'lista.xlsx', tab: name, rows, ...more };
}

/** As proposed. */
export function take(...sources: SourceSheet[]) {
  const tables = splitTables(sources);
  const mapping = takeIn.propose(tables);
  const { sheets, report } = takeIn.apply(tables, mapping);
  return { rows: sheets.flatMap(({ rows }) => rows), report, mapping };
}

/** As proposed, with columns as somebody has mended them. */
export function takeAs(source: SourceSheet, mend: (column: ColumnMapping) => ColumnMapping) {
  const proposed = takeIn.propose([source]);
  const mapping = { ...proposed, sheets: proposed.sheets.map((one) => ({ ...one, columns: one.columns.map(mend) })) };
  const { sheets, report } = takeIn.apply([source], mapping);
  return { rows: sheets.flatMap(({ rows }) => rows), report };
}

/** The text of a cell of ours; `''` = nothing. */
export function cell(row: ImportedRow | undefined, header: string): string {
  return cellText(row?.values.get(header) ?? null);
}
