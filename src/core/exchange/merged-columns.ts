import { isUnknown } from '../workbook/workbook.ts';
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
  /**
   * Where it stands in the result: as in ours, or last for a column that theirs has added; -1 when ours has dropped it, or when what
   * theirs calls it is not known.
   */
  readonly target: number;
}

/**
 * The columns of all versions, in the order of ours and then of theirs. `width` is the first free place in ours. A header that is a formula
 * without result may be that of any column, so that none counts as dropped by theirs.
 */
export function mergedColumns(base: KeyedSheet, ours: KeyedSheet, theirs: KeyedSheet, width: number): MergedColumn[] {
  let free = width;
  const position = (columns: ReadonlyMap<string, KeyedColumn>, key: string) => columns.get(key)?.position ?? -1;
  const keys = new Set([...ours.columns.keys(), ...theirs.columns.keys(), ...base.columns.keys()]);
  const mayHaveAll = theirs.header.some(isUnknown);
  return Array.from(keys, (key) => {
    const places = {
      base: position(base.columns, key),
      ours: position(ours.columns, key),
      theirs: position(theirs.columns, key),
    };
    if (mayHaveAll && places.theirs === -1 && places.ours !== -1) places.base = -1;
    const isNew = places.ours === -1 && places.base === -1;
    const added = isNew && !isUnknown(theirs.header[places.theirs]);
    const { header } = (ours.columns.get(key) ?? theirs.columns.get(key) ?? base.columns.get(key)) as KeyedColumn;
    return { key, header, ...places, target: added ? free++ : places.ours };
  });
}
