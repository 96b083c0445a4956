import type { Records } from '../records/records.ts';
import { identityOf, type Row, type Table } from '../records/table.ts';

/** A row of any sheet. */
export interface CountedRow {
  readonly rowNumber: number;
}

/**
 * What a row is called behind a figure: its id, or sheet and row number where it has none or shares it with a row above.
 * @example rowReference(table, row) // 'HP-004', or 'Handlingsplan rad 12'
 */
function rowReference(table: Table, row: Row): string {
  const id = table.definition.idPrefix === '' ? null : identityOf(table.definition, row);
  return id !== null && table.byId.get(id) === row ? id : `${table.name} rad ${row.rowNumber}`;
}

/** The reference of every row of the records, built once. */
export function referencesOf(records: Records): (row: CountedRow) => string {
  const references = records.once('references of rows', () => {
    const byRow = new Map<CountedRow, string>();
    records.reads.ignore(() => {
      for (const table of records.tables) for (const row of table.rows) byRow.set(row, rowReference(table, row));
    });
    return byRow;
  });
  return (row) => {
    const reference = references.get(row);
    if (reference === undefined) throw new Error(`Row ${row.rowNumber} is not of these records`);
    return reference;
  };
}
