import type { Records } from '../../records/records.ts';
import { identityOf, type Row, type Table } from '../../records/table.ts';
import { unclearHeaders } from './unclear-headers.ts';

/** The rows that people keep from the public, and those of which that cannot be told. */
export interface ProtectedRows {
  /** Their row numbers, by the name of their tab. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  /** Their ids, of those that have one. */
  readonly ids: ReadonlySet<string>;
}

/** The rows marked Skyddsvärd, and those whose mark is filled in but not understood; computed once for the records. */
export function protectedRows(records: Records): ProtectedRows {
  return records.once('protected rows', () => {
    const rows = new Map(
      records.tables.map((table) => [table.name, new Set([...markedRows(table), ...unclearRows(table)])]),
    );
    const hidden = records.tables.flatMap((table) =>
      table.rows.filter((row) => rows.get(table.name)?.has(row.rowNumber)).map((row) => idOf(table, row) ?? []),
    );
    return { rows, ids: new Set(hidden.flat()) };
  });
}

/** Numbers of the rows of a sheet that the public may not see: all of them, where it is unclear which column marks them. */
export function keptFromPublic(table: Table, records: Records): ReadonlySet<number> {
  return records.once(`kept from the public of ${table.name}`, () =>
    unclearHeaders(records).some(({ sheet }) => sheet === table.name)
      ? new Set(table.rows.map(({ rowNumber }) => rowNumber))
      : (protectedRows(records).rows.get(table.name) ?? new Set()),
  );
}

/** The id by which other rows name a row; `null` where the row has none, or its sheet has no ids. */
export function idOf({ definition }: Table, row: Row): string | null {
  return definition.idPrefix === '' ? null : identityOf(definition, row);
}

function markedRows({ definition: { roles }, rows }: Table): number[] {
  const key = roles?.sensitive;
  if (key === undefined) return [];
  return rows.filter((row) => row[key] === true).map(({ rowNumber }) => rowNumber);
}

/** Numbers of the rows whose mark is filled in but not understood: a misspelling, a formula without a result, an error. */
export function unclearRows({ definition: { roles }, cellProblems }: Table): number[] {
  return cellProblems
    .filter(({ key, problem }) => key === roles?.sensitive && !problem.understood)
    .map(({ rowNumber }) => rowNumber);
}
