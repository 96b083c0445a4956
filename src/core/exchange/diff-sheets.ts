import type { SheetDefinition } from '../schema/define-sheet.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { cellAt, isSameValue } from './cell-values.ts';
import { doubledHeaders } from './keyed-columns.ts';
import { type KeyedRow, type KeyedSheet, keySheets } from './keyed-sheet.ts';
import { movedKeys } from './moved-keys.ts';
import { pairRows } from './pair-rows.ts';
import { pairUncertainRows } from './pair-uncertain-rows.ts';
import type { ChangedCell, ChangedRow, DiffRow, IdentityProblem, MovedRow, SheetDiff } from './workbook-diff.ts';

export type SheetContentDiff = Omit<SheetDiff, 'sheet' | 'kind'>;

/** What differs between two versions of a sheet with a row for each record. */
export function diffSheets(
  definition: SheetDefinition | undefined,
  before: Sheet | undefined,
  after: Sheet | undefined,
): SheetContentDiff {
  const [old, keyed] = keySheets(definition, [before, after]).sheets as [KeyedSheet, KeyedSheet];
  const fresh = pairUncertainRows(old, keyed);
  const pairs = pairRows(old, fresh);
  const compare = rowComparison(old, fresh);
  return {
    addedColumns: columnsWithout(fresh, old),
    removedColumns: columnsWithout(old, fresh),
    movedColumns: movedKeys(old.columns.keys(), fresh.columns.keys()).map(
      (key) => fresh.columns.get(key)?.header ?? key,
    ),
    addedRows: [...fresh.rows.values()].filter((row) => !pairs.old.has(row)).map((row) => diffRow(row, fresh)),
    removedRows: [...old.rows.values()].filter((row) => !pairs.fresh.has(row)).map((row) => diffRow(row, old)),
    changedRows: [...pairs.old].flatMap(([row, previous]) => compare(previous, row)),
    movedRows: movedRows(old, fresh),
    problems: [...problemsOf(old, 'old'), ...problemsOf(fresh, 'new')],
  };
}

function columnsWithout({ columns }: KeyedSheet, other: KeyedSheet): string[] {
  return [...columns.values()].flatMap(({ key, header }) => (other.columns.has(key) ? [] : [header]));
}

function diffRow({ id, row, cells }: KeyedRow, { columns }: KeyedSheet): DiffRow {
  const filled = [...columns.values()]
    .map(({ header, position }) => ({ column: header, value: cellAt(cells, position) }))
    .filter(({ value }) => value !== null);
  return { id, row, cells: filled };
}

/** Compares two rows over the columns of both versions. Gives nothing when they hold the same. */
function rowComparison(old: KeyedSheet, fresh: KeyedSheet): (previous: KeyedRow, row: KeyedRow) => ChangedRow[] {
  const columns = [
    ...[...fresh.columns.values()].map(({ key, header, position }) => ({
      header,
      from: old.columns.get(key)?.position ?? -1,
      to: position,
    })),
    ...[...old.columns.values()].flatMap(({ key, header, position }) =>
      fresh.columns.has(key) ? [] : [{ header, from: position, to: -1 }],
    ),
  ];
  return (previous, row) => {
    const cells: ChangedCell[] = [];
    for (const { header, from, to } of columns) {
      const before = cellAt(previous.cells, from);
      const after = cellAt(row.cells, to);
      if (!isSameValue(before, after)) cells.push({ column: header, old: before, new: after });
    }
    return cells.length === 0 ? [] : [{ id: row.id || previous.id, oldRow: previous.row, newRow: row.row, cells }];
  };
}

function movedRows(old: KeyedSheet, fresh: KeyedSheet): MovedRow[] {
  return movedKeys(old.rows.keys(), fresh.rows.keys()).map((key) => {
    const [before, after] = [old.rows.get(key) as KeyedRow, fresh.rows.get(key) as KeyedRow];
    return { id: after.id, oldRow: before.row, newRow: after.row };
  });
}

function problemsOf({ columns, doubledIds, withoutId }: KeyedSheet, version: IdentityProblem['version']) {
  const problems: IdentityProblem[] = doubledHeaders(columns).map((name) => ({
    kind: 'doubled-header',
    version,
    name,
    rows: 0,
  }));
  for (const { written: name } of doubledIds.values()) problems.push({ kind: 'doubled-id', version, name, rows: 0 });
  if (withoutId.length > 0) problems.push({ kind: 'missing-id', version, name: '', rows: withoutId.length });
  return problems;
}
