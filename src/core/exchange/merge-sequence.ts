import { addTo } from '../workbook/group-by.ts';
import type { CellValue } from '../workbook/workbook.ts';
import { signatureOf } from './cell-values.ts';

export interface MergedSequence {
  readonly values: readonly CellValue[];
  /** Both sides have put the values in another order, and not the same; `values` is then ours. */
  readonly isContradiction: boolean;
}

/**
 * Merges lists whose order has a meaning: what theirs has added stands after the same value as there, what either has
 * removed is gone, and the order is that of the side that changed it.
 * @example mergeSequence(['a', 'b'], ['b'], ['a', 'c', 'b']).values // ['c', 'b']
 */
export function mergeSequence(
  base: readonly CellValue[],
  ours: readonly CellValue[],
  theirs: readonly CellValue[],
): MergedSequence {
  const [before, own, other] = [numbered(base), numbered(ours), numbered(theirs)];
  const common = new Set([...before.keys()].filter((key) => own.has(key) && other.has(key)));
  const order = (keys: ReadonlyMap<string, unknown>) => [...keys.keys()].filter((key) => common.has(key)).join('\n');
  const [baseOrder, ownOrder, otherOrder] = [order(before), order(own), order(other)];
  if (baseOrder !== ownOrder && baseOrder !== otherOrder && ownOrder !== otherOrder) {
    return { values: ours, isContradiction: true };
  }
  const [main, side] = ownOrder === baseOrder && otherOrder !== baseOrder ? [other, own] : [own, other];
  const values = new Map([...main, ...side]);
  const keys = [...main.keys()].filter((key) => side.has(key) || !before.has(key));
  const kept = withAdded(keys, [...side.keys()], (key) => !main.has(key) && !before.has(key));
  return { values: kept.map((key) => values.get(key) ?? null), isContradiction: false };
}

/** Puts in the keys that are `isAdded`, each after the one that it follows in `side`, or first. */
function withAdded(keys: readonly string[], side: readonly string[], isAdded: (key: string) => boolean): string[] {
  const present = new Set(keys);
  const after = new Map<string, string[]>();
  let anchor = '';
  for (const key of side) {
    if (present.has(key)) anchor = key;
    else if (isAdded(key)) addTo(after, anchor, key);
  }
  return [...(after.get('') ?? []), ...keys.flatMap((key) => [key, ...(after.get(key) ?? [])])];
}

/** The values by a key that also counts how often the value has stood before. */
function numbered(values: readonly CellValue[]): Map<string, CellValue> {
  const found = new Map<string, CellValue>();
  const counts = new Map<string, number>();
  for (const value of values) {
    const signature = signatureOf([value]);
    const count = (counts.get(signature) ?? 0) + 1;
    counts.set(signature, count);
    found.set(`${count} ${signature}`, value);
  }
  return found;
}
