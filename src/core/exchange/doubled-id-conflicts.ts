import { joinWords } from '../workbook/format.ts';
import type { KeyedSheet } from './keyed-sheet.ts';
import type { ThreeWaySheet } from './three-way-sheet.ts';
import type { Conflict } from './workbook-merge.ts';

/** The ids that stand on several rows of ours or theirs; the values tell which rows, e.g. `rad 3 och 7`. */
export function doubledIdConflicts({ name, columns, identity, base, ours, theirs }: ThreeWaySheet): Conflict[] {
  const column = columns.find(({ key }) => key === identity)?.header ?? '';
  const ids = new Map([...theirs.doubledIds, ...ours.doubledIds]);
  return Array.from(ids, ([id, { written }]) => ({
    kind: 'doubled-id',
    sheet: name,
    id: written,
    row: ours.doubledIds.get(id)?.rows[0] ?? null,
    column,
    base: rowsOf(base, id),
    ours: rowsOf(ours, id),
    theirs: rowsOf(theirs, id),
  }));
}

function rowsOf({ doubledIds }: KeyedSheet, id: string): string | null {
  const rows = doubledIds.get(id)?.rows;
  return rows === undefined ? null : `rad ${joinWords(rows.map(String))}`;
}
