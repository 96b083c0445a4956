import type { Located, Records } from '../records/records.ts';
import { type AnyRow, RowMap } from '../records/row-map.ts';
import { identityOf, type Row, type Table } from '../records/table.ts';

/** A row of any sheet. */
export type CountedRow = AnyRow;

/** The id by which a row is called; `null` where it has none, or shares it with a row above. */
function ownId({ definition, byId }: Table, row: Row): string | null {
  const id = definition.idPrefix === '' ? null : identityOf(definition, row);
  return id !== null && byId.get(id) === row ? id : null;
}

/** What rows are called behind a figure: their id, else sheet and row number. */
export interface References {
  /** @example of(row) // 'HP-004', or 'Handlingsplan rad 12' */
  of(row: CountedRow): string;
  /** Of each of some rows. All rows of a table give the same list each time. */
  list(rows: readonly CountedRow[]): readonly string[];
  /** The row that is called so. */
  find(reference: string): Located | undefined;
}

/** The references of all rows of the records, built once. */
export function referencesOf(records: Records): References {
  return records.once('references of rows', () => records.reads.ignore(() => buildReferences(records)));
}

function buildReferences(records: Records): References {
  const byRow = new RowMap<string>();
  const byPlace = new Map<string, Located>();
  const whole = new Map<readonly CountedRow[], readonly string[]>();
  for (const table of records.tables) {
    const references = table.rows.map((row) => {
      const id = ownId(table, row);
      const reference = id ?? `${table.name} rad ${row.rowNumber}`;
      if (id === null) byPlace.set(reference, { table, row });
      byRow.set(row, reference);
      return reference;
    });
    whole.set(table.rows, references);
  }
  const of = (row: CountedRow) => {
    const reference = byRow.get(row);
    if (reference === undefined) throw new Error(`Row ${row.rowNumber} is not of these records`);
    return reference;
  };
  return {
    of,
    list: (rows) => whole.get(rows) ?? rows.map(of),
    find: (reference) => records.find(reference) ?? byPlace.get(reference),
  };
}
