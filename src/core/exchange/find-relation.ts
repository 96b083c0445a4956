import type { Workbook } from '../workbook/workbook.ts';
import { cellAt, isSameValue } from './cell-values.ts';
import { comparedSheets } from './compared-sheets.ts';
import { type KeyedSheet, keySheets } from './keyed-sheet.ts';

/** With as many rows in common, at least one of them holds mostly the same in two versions of one workbook. */
const enoughRows = 5;

/**
 * Whether two workbooks can be versions of one: they share ids, and where they share several, at least one such row is mostly the same. Workbooks
 * of two administrations have the same ids on rows that have nothing in common. A workbook without ids is related to any.
 */
export function areRelated(one: Workbook, other: Workbook): boolean {
  let shared = 0;
  let alike = 0;
  const withIds = [false, false];
  for (const { definition, versions } of comparedSheets([one, other])) {
    if (definition === undefined || definition.idPrefix === '') continue;
    const [left, right] = keySheets(definition, versions).sheets as [KeyedSheet, KeyedSheet];
    for (const row of left.rows.values()) {
      withIds[0] ||= row.id !== '';
      const same = row.id === '' ? undefined : right.rows.get(row.key);
      if (same === undefined) continue;
      shared++;
      if (isMostlySame(left, row.cells, right, same.cells)) alike++;
    }
    withIds[1] ||= [...right.rows.values()].some(({ id }) => id !== '');
  }
  if (!withIds[0] || !withIds[1]) return true;
  return shared > 0 && (shared < enoughRows || alike > 0);
}

type Cells = Parameters<typeof cellAt>[0];

function isMostlySame(left: KeyedSheet, cells: Cells, right: KeyedSheet, others: Cells): boolean {
  let filled = 0;
  let same = 0;
  for (const [key, { position }] of left.columns) {
    const value = cellAt(cells, position);
    const other = cellAt(others, right.columns.get(key)?.position ?? -1);
    if (value === null && other === null) continue;
    filled++;
    if (isSameValue(value, other)) same++;
  }
  return same * 2 > filled;
}
