import type { Records } from '../records/records.ts';
import type { RowMap } from '../records/row-map.ts';
import type { Row, Table } from '../records/table.ts';
import { keptFromPublic } from '../validation/publication/protected-rows.ts';
import type { RecordSummaries, RecordSummary } from './dashboard.ts';
import { rowCalled, rowReference } from './row-reference.ts';

/** @param counted the rows that figures were counted from */
export function summariseRecords(records: Records, counted: RowMap<true>): RecordSummaries {
  return {
    get: (reference) => {
      const found = rowCalled(reference, records);
      if (found === undefined || !counted.get(found.row)) return undefined;
      return summaryOf(found.table, found.row, keptFromPublic(found.table, records));
    },
    values: () =>
      records.tables.flatMap((table) => {
        const kept = keptFromPublic(table, records);
        return table.rows.filter((row) => counted.get(row)).map((row) => summaryOf(table, row, kept));
      }),
  };
}

function summaryOf(table: Table, row: Row, kept: ReadonlySet<number>): RecordSummary {
  const { roles } = table.definition;
  const text = (key: string | undefined) => {
    const value: unknown = key === undefined ? undefined : row[key];
    return typeof value === 'string' ? value : '';
  };
  const year: unknown = roles?.year === undefined ? undefined : row[roles.year];
  return {
    id: rowReference(table, row),
    sheet: table.name,
    row: row.rowNumber,
    title: text(roles?.title),
    area: text(roles?.area),
    owner: text(roles?.owner),
    year: typeof year === 'number' ? year : null,
    status: text(roles?.status),
    due: text(roles?.due),
    sensitive: kept.has(row.rowNumber),
  };
}
