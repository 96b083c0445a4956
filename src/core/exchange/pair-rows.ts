import { addTo } from '../workbook/group-by.ts';
import { cellAt, isSameValue } from './cell-values.ts';
import type { KeyedRow, KeyedSheet } from './keyed-sheet.ts';

/** Which row of one version is which of the other, both ways. Rows that are added or removed are in neither. */
export interface RowPairs {
  /** The old row of a new one, in the order of the new version. */
  readonly old: ReadonlyMap<KeyedRow, KeyedRow>;
  /** The new row of an old one. */
  readonly fresh: ReadonlyMap<KeyedRow, KeyedRow>;
}

/**
 * Pairs the rows of two versions by key. What is left of rows that have the same id, or none, is paired in order where at least half of
 * the filled cells are the same, so that a changed cell shows as such.
 */
export function pairRows(old: KeyedSheet, fresh: KeyedSheet): RowPairs {
  const left = new Map<string, KeyedRow[]>();
  for (const row of old.rows.values()) {
    if (!fresh.rows.has(row.key)) addTo(left, row.id, row);
  }
  const pairs = new Map<KeyedRow, KeyedRow>();
  const place = new Map<string, number>();
  for (const row of fresh.rows.values()) {
    const same = old.rows.get(row.key);
    const index = place.get(row.id) ?? 0;
    const candidate = same ?? left.get(row.id)?.[index];
    if (same === undefined) place.set(row.id, index + 1);
    if (candidate && (same || isAlike(candidate, row, old, fresh))) pairs.set(row, candidate);
  }
  return { old: pairs, fresh: new Map(Array.from(pairs, ([row, previous]) => [previous, row])) };
}

function isAlike(one: KeyedRow, other: KeyedRow, old: KeyedSheet, fresh: KeyedSheet): boolean {
  let filled = 0;
  let same = 0;
  for (const [key, { position }] of old.columns) {
    const value = cellAt(one.cells, position);
    if (value === null) continue;
    filled++;
    if (isSameValue(value, cellAt(other.cells, fresh.columns.get(key)?.position ?? -1))) same++;
  }
  return filled > 0 && same * 2 >= filled;
}
