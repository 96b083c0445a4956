import type { Records } from '../records/records.ts';
import type { RowMap } from '../records/row-map.ts';
import type { Row, Table } from '../records/table.ts';
import { keptFromPublic } from '../validation/publication/protected-rows.ts';
import type { RecordSummaries, RecordSummary } from './dashboard.ts';
import { referencesOf } from './row-reference.ts';

/** @param counted the rows that figures were counted from */
export function summariseRecords(records: Records, counted: RowMap<true>): RecordSummaries {
  const { of, find } = referencesOf(records);
  const summary = (table: Table, row: Row) =>
    summaryOf(of(row), table, row, keptFromPublic(table, records).has(row.rowNumber));
  return {
    get: (reference) => {
      const found = find(reference);
      return found && counted.get(found.row) && summary(found.table, found.row);
    },
    values: () =>
      records.tables.flatMap((table) => table.rows.filter((row) => counted.get(row)).map((row) => summary(table, row))),
  };
}

function summaryOf(id: string, table: Table, row: Row, sensitive: boolean): RecordSummary {
  const { roles } = table.definition;
  const text = (key: string | undefined) => {
    const value: unknown = key === undefined ? undefined : row[key];
    return typeof value === 'string' ? value : '';
  };
  const year: unknown = roles?.year === undefined ? undefined : row[roles.year];
  return {
    id,
    sheet: table.name,
    row: row.rowNumber,
    title: text(roles?.title),
    area: text(roles?.area),
    owner: text(roles?.owner),
    year: typeof year === 'number' ? year : null,
    status: text(roles?.status),
    due: text(roles?.due),
    sensitive,
  };
}
