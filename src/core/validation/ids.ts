import { identityOf, type Row, type Table } from '../records/table.ts';

/** Gives ids after the highest one in use, a new one every time. */
export function freeIds({ definition, rows }: Table): () => string {
  let last: number | undefined;
  return () => {
    if (last === undefined) {
      last = 0;
      for (const row of rows) {
        const id = identityOf(definition, row) ?? '';
        last = Math.max(last, Number(id.slice(id.lastIndexOf('-') + 1)) || 0);
      }
    }
    last++;
    return `${definition.idPrefix}-${String(last).padStart(3, '0')}`;
  };
}

/** Numbers of the rows whose cell in a column cannot be read. */
export function rowsWithProblem(table: Table, key: string): ReadonlySet<number> {
  return new Set(table.cellProblems.filter((problem) => problem.key === key).map(({ rowNumber }) => rowNumber));
}

/** The rows whose id is not there; one that cannot be read is told as such. */
export function rowsWithoutId(table: Table): Row[] {
  const flawed = rowsWithProblem(table, table.definition.identity);
  return table.withoutId.filter(({ rowNumber }) => !flawed.has(rowNumber));
}
