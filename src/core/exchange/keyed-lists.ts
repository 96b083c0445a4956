import { type CellValue, cellText, type Sheet, withoutTotals } from '../workbook/workbook.ts';
import { cellAt } from './cell-values.ts';
import { type KeyedColumn, keyedColumns } from './keyed-columns.ts';

/** A list of the sheet Listor: a column whose values stand in order. */
export interface KeyedList extends KeyedColumn {
  readonly values: readonly CellValue[];
}

/** The lists of one version by key; empty cells and the totals of tables are left out. */
export function keyedLists(sheet: Sheet | undefined): Map<string, KeyedList> {
  const lists = new Map<string, KeyedList>();
  if (sheet === undefined) return lists;
  const counted = withoutTotals(sheet);
  const data = counted.rows.slice(1);
  for (const [key, column] of keyedColumns(counted, 1)) {
    const values = data.map((cells) => cellAt(cells, column.position)).filter((value) => value !== null);
    lists.set(key, { ...column, values });
  }
  return lists;
}

/** The values of a list as one text, a value a line; `null` when it has none. */
export function listText(values: readonly CellValue[]): string | null {
  return values.length === 0 ? null : values.map(cellText).join('\n');
}
