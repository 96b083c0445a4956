import { type CellValue, isKnown, type KnownValue, type Sheet } from '../workbook/workbook.ts';
import { isSameValue, signatureOf } from './cell-values.ts';
import { listValuesHeader } from './diff-lists.ts';
import { widthOf } from './keyed-columns.ts';
import { type KeyedList, keyedLists, listText } from './keyed-lists.ts';
import { mergeSequence } from './merge-sequence.ts';
import type { CellEdit, Conflict, ConflictKind } from './workbook-merge.ts';

type Values = readonly CellValue[];

/** Merges the sheet Listor, list by list: values that theirs has added or removed are added or removed, and its order taken where ours kept it. */
export function mergeLists(base: Sheet | undefined, ours: Sheet, theirs: Sheet) {
  const [before, own, other] = [keyedLists(base), keyedLists(ours), keyedLists(theirs)];
  const edits: CellEdit[] = [];
  const conflicts: Conflict[] = [];
  let free = widthOf(ours);
  const conflict = (kind: ConflictKind, { header }: KeyedList, ...versions: readonly [Values, Values, Values]) => {
    const [base, ours, theirs] = versions.map(listText) as [CellValue, CellValue, CellValue];
    conflicts.push({ kind, sheet: 'Listor', id: header, row: null, column: listValuesHeader, base, ours, theirs });
  };
  for (const list of own.values()) {
    const old = before.get(list.key);
    const fresh = other.get(list.key);
    if (fresh) {
      if (isSameList(fresh.values, list.values) || isSameList(fresh.values, old?.values ?? [])) continue;
      const { values, isContradiction } = mergeSequence(old?.values ?? [], list.values, fresh.values);
      if (!fresh.values.every(isKnown)) conflict('no-value', list, old?.values ?? [], list.values, fresh.values);
      else if (isContradiction || !values.every(isKnown))
        conflict('update/update', list, old?.values ?? [], list.values, fresh.values);
      else if (!isSameList(values, list.values))
        for (const edit of writeList(ours, list.position, values)) edits.push(edit);
    } else if (old && isSameList(old.values, list.values)) {
      edits.push({ row: 1, position: list.position, value: null }, ...writeList(ours, list.position, []));
    } else if (old) conflict('dropped-column', list, old.values, list.values, []);
  }
  for (const list of other.values()) {
    if (own.has(list.key)) continue;
    const old = before.get(list.key);
    if (old === undefined) {
      const header = theirs.rows[0]?.[list.position] ?? null;
      const values = list.values.filter(isKnown);
      if (header !== null && isKnown(header)) edits.push({ row: 1, position: free, value: header });
      for (const [index, value] of values.entries()) edits.push({ row: index + 2, position: free, value });
      if (values.length < list.values.length || (header !== null && !isKnown(header)))
        conflict('no-value', list, [], values, list.values);
      free++;
    } else if (!isSameList(old.values, list.values)) conflict('dropped-column', list, old.values, [], list.values);
  }
  return { edits, conflicts };
}

function isSameList(one: Values, other: Values): boolean {
  return signatureOf(one) === signatureOf(other);
}

/** Writes the values from row 2, past the totals of tables, and empties what is left below. */
function writeList({ rows, totals = [] }: Sheet, position: number, values: readonly KnownValue[]): CellEdit[] {
  const taken = new Set(
    totals.filter(({ first, last }) => first <= position && position <= last).map(({ row }) => row),
  );
  const length = Math.max(rows.length - 1, values.length + taken.size);
  const free = Array.from({ length }, (_, index) => index + 2).filter((row) => !taken.has(row));
  return free
    .map((row, index) => ({ row, position, value: values[index] ?? null }))
    .filter(({ row, value }) => !isSameValue(rows[row - 1]?.[position] ?? null, value));
}
