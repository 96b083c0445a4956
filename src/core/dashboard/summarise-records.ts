import type { Records } from '../records/records.ts';
import type { Row, Table } from '../records/table.ts';
import { keptFromPublic } from '../validation/publication/protected-rows.ts';
import type { RecordSummary } from './dashboard.ts';
import type { Indicator } from './indicator.ts';
import { referencesOf } from './row-reference.ts';

/** A summary of every row that some indicator names, by reference, in workbook order. */
export function summariseRecords(records: Records, indicators: readonly Indicator[]): Record<string, RecordSummary> {
  const named = namedRows(indicators);
  const referenceOf = referencesOf(records);
  const summaries: [string, RecordSummary][] = [];
  for (const table of records.tables) {
    const kept = keptFromPublic(table, records);
    for (const row of table.rows) {
      const reference = referenceOf(row);
      if (!named.has(reference)) continue;
      summaries.push([reference, summaryOf(reference, table, row, kept.has(row.rowNumber))]);
    }
  }
  return Object.fromEntries(summaries);
}

function namedRows(indicators: readonly Indicator[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { rows, population, breakdown } of indicators) {
    for (const id of rows) named.add(id);
    for (const id of population) named.add(id);
    for (const { groups } of breakdown)
      for (const { cells } of groups) for (const cell of cells) for (const id of cell.rows) named.add(id);
  }
  return named;
}

function summaryOf(id: string, { name, definition: { roles } }: Table, row: Row, sensitive: boolean): RecordSummary {
  const text = (key: string | undefined) => {
    const value: unknown = key === undefined ? undefined : row[key];
    return typeof value === 'string' ? value : '';
  };
  const year: unknown = roles?.year === undefined ? undefined : row[roles.year];
  return {
    id,
    sheet: name,
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
