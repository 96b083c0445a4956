import type { Records } from './records.ts';
import type { AnyRow } from './row-map.ts';

/** Those of the rows that the records hold, in the order of the workbook. */
export function inOrder(rows: ReadonlySet<object>, { tables }: Records): AnyRow[] {
  return rows.size === 0 ? [] : tables.flatMap((table) => table.rows.filter((row) => rows.has(row)));
}
