import type { Located, Records } from '../records/records.ts';
import { type AnyRow, RowMap } from '../records/row-map.ts';
import { identityOf, type Row, type Table } from '../records/table.ts';

/** A row of any sheet. */
export type CountedRow = AnyRow;

/**
 * What a row is called behind a figure: its id, or sheet and row number where it has none or shares it with a row above.
 * @example rowReference(table, row) // 'HP-004', or 'Handlingsplan rad 12'
 */
export function rowReference(table: Table, row: Row): string {
  const id = table.definition.idPrefix === '' ? null : identityOf(table.definition, row);
  return id !== null && table.byId.get(id) === row ? id : `${table.name} rad ${row.rowNumber}`;
}

/** What rows are called behind a figure. */
export interface References {
  of(row: CountedRow): string;
  /** Of each of some rows. All rows of a table give the same list each time. */
  list(rows: readonly CountedRow[]): readonly string[];
}

/** The references of all rows of the records, built once. */
export function referencesOf(records: Records): References {
  return records.once('references of rows', () => records.reads.ignore(() => buildReferences(records)));
}

function buildReferences({ tables }: Records): References {
  const byRow = new RowMap<string>();
  const whole = new Map<readonly CountedRow[], readonly string[]>();
  for (const table of tables) {
    for (const row of table.rows) byRow.set(row, rowReference(table, row));
    whole.set(table.rows, table.rows.map(of));
  }
  function of(row: CountedRow) {
    const reference = byRow.get(row);
    if (reference === undefined) throw new Error(`Row ${row.rowNumber} is not of these records`);
    return reference;
  }
  return { of, list: (rows) => whole.get(rows) ?? rows.map(of) };
}

/** The row that is called so. */
export function rowCalled(reference: string, records: Records): Located | undefined {
  return records.find(reference) ?? rowsByPlace(records).get(reference);
}

/** Those that are called by their place, since they have no id of their own. */
function rowsByPlace(records: Records): ReadonlyMap<string, Located> {
  return records.once('rows by place', () => {
    const placed = ({ definition, rows, withoutId, repeated }: Table) =>
      definition.idPrefix === '' ? rows : [...withoutId, ...repeated];
    return new Map(
      records.tables.flatMap((table) => placed(table).map((row) => [rowReference(table, row), { table, row }])),
    );
  });
}
