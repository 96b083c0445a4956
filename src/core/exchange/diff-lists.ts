import type { Sheet } from '../workbook/workbook.ts';
import { signatureOf } from './cell-values.ts';
import type { SheetContentDiff } from './diff-sheets.ts';
import { doubledHeaders, keyedColumns } from './keyed-columns.ts';
import { keyedLists, listText } from './keyed-lists.ts';
import { movedKeys } from './moved-keys.ts';
import type { IdentityProblem } from './workbook-diff.ts';

/** Name of the column that the values of a list are told under. */
export const listValuesHeader = 'Värden';

/** What differs between two versions of the sheet Listor. Each list counts as a row, since its order is part of its meaning. */
export function diffLists(before: Sheet | undefined, after: Sheet | undefined): SheetContentDiff {
  const old = keyedLists(before);
  const fresh = keyedLists(after);
  const rows = (from: typeof old, other: typeof old) =>
    [...from.values()]
      .filter(({ key }) => !other.has(key))
      .map(({ header, values }) => ({
        id: header,
        row: null,
        cells: [{ column: listValuesHeader, value: listText(values) }],
      }));
  const problems = (version: IdentityProblem['version'], sheet: Sheet | undefined): IdentityProblem[] =>
    doubledHeaders(sheet ? keyedColumns(sheet, 1) : new Map()).map((name) => ({
      kind: 'doubled-header',
      version,
      name,
      rows: 0,
    }));
  return {
    addedColumns: [],
    removedColumns: [],
    movedColumns: movedKeys(old.keys(), fresh.keys()).map((key) => fresh.get(key)?.header ?? key),
    addedRows: rows(fresh, old),
    removedRows: rows(old, fresh),
    changedRows: [...fresh.values()].flatMap(({ key, header, values }) => {
      const previous = old.get(key);
      if (previous === undefined || signatureOf(previous.values) === signatureOf(values)) return [];
      const cell = { column: listValuesHeader, old: listText(previous.values), new: listText(values) };
      return [{ id: header, oldRow: null, newRow: null, cells: [cell] }];
    }),
    movedRows: [],
    problems: [...problems('old', before), ...problems('new', after)],
  };
}
