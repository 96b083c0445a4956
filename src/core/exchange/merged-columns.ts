import type { KeyedColumn } from './keyed-columns.ts';
import type { KeyedSheet } from './keyed-sheet.ts';

/** One column in the three versions; a position is -1 where the version lacks the column. */
export interface MergedColumn {
  readonly key: string;
  /** As written in ours, else in theirs. */
  readonly header: string;
  readonly base: number;
  readonly ours: number;
  readonly theirs: number;
  /** Where it stands in the result: as in ours, or last for a column that theirs has added; -1 when ours has dropped it. */
  readonly target: number;
}

/** The columns of all versions, in the order of ours and then of theirs. `width` is the first free place in ours. */
export function mergedColumns(base: KeyedSheet, ours: KeyedSheet, theirs: KeyedSheet, width: number): MergedColumn[] {
  let free = width;
  const position = (columns: ReadonlyMap<string, KeyedColumn>, key: string) => columns.get(key)?.position ?? -1;
  const keys = new Set([...ours.columns.keys(), ...theirs.columns.keys(), ...base.columns.keys()]);
  return Array.from(keys, (key) => {
    const places = {
      base: position(base.columns, key),
      ours: position(ours.columns, key),
      theirs: position(theirs.columns, key),
    };
    const added = places.ours === -1 && places.base === -1;
    const { header } = (ours.columns.get(key) ?? theirs.columns.get(key) ?? base.columns.get(key)) as KeyedColumn;
    return { key, header, ...places, target: added ? free++ : places.ours };
  });
}
