import type { Records } from '../records/records.ts';
import type { Finding } from '../validation/finding.ts';

/** A finding, and who has to see to it. */
export interface OwnedFinding extends Finding {
  /** As written in the row; `''` = nobody owns the row, or the finding is about no single row. */
  readonly owner: string;
}

export function withOwners(findings: readonly Finding[], { tables }: Records): OwnedFinding[] {
  const owners = new Map(tables.map((table) => [table.name, ownersIn(table)]));
  return findings.map((finding) => ({ ...finding, owner: owners.get(finding.sheet)?.get(finding.row ?? 0) ?? '' }));
}

function ownersIn({ definition, rows }: Records['tables'][number]): Map<number, string> {
  const key = definition.roles?.owner;
  return new Map(
    key === undefined
      ? []
      : rows.map((row) => {
          const owner: unknown = row[key];
          return [row.rowNumber, typeof owner === 'string' ? owner.trim() : ''];
        }),
  );
}
