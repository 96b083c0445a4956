import { groupBy } from '../dashboard/group-rows.ts';
import type { Records } from '../records/records.ts';
import type { Finding } from '../validation/finding.ts';
import { keptFromPublic } from '../validation/publication/protected-rows.ts';
import { compareCodes } from '../workbook/text.ts';

/** The faults that one person or role has to see to. */
export interface OwnedFaults {
  /** As written in the rows; `''` = nobody owns the row, or the fault is about no single row. */
  readonly owner: string;
  readonly faults: readonly OwnedFault[];
}

interface OwnedFault {
  readonly finding: Finding;
  /** The row is kept from the public, or it is unclear whether it is: what it says must not be sent about. */
  readonly isProtected: boolean;
}

/** The faults (`Fel`) by the owner of their row, the owners in alphabetical order and nobody last. */
export function faultsByOwner(findings: readonly Finding[], records: Records): OwnedFaults[] {
  const facts = new Map(records.tables.map((table) => [table.name, rowFacts(table, records)]));
  const faults = findings
    .filter(({ severity }) => severity === 'Fel')
    .map((finding) => {
      const { owners, kept } = facts.get(finding.sheet) ?? {
        owners: new Map<number, string>(),
        kept: new Set<number>(),
      };
      const row = finding.row ?? 0;
      return { owner: owners.get(row) ?? '', fault: { finding, isProtected: kept.has(row) } };
    });
  return [...groupBy(faults, ({ owner }) => owner)]
    .map(([owner, group]): OwnedFaults => ({ owner, faults: group.map(({ fault }) => fault) }))
    .sort((one, other) => place(one) - place(other) || compareCodes(one.owner, other.owner));
}

function place({ owner }: OwnedFaults): number {
  return owner === '' ? 1 : 0;
}

function rowFacts(table: Records['tables'][number], records: Records) {
  const key = table.definition.roles?.owner;
  const owners = new Map(
    table.rows.map((row) => {
      const owner: unknown = key === undefined ? undefined : row[key];
      return [row.rowNumber, typeof owner === 'string' ? owner.trim() : ''] as const;
    }),
  );
  return { owners, kept: keptFromPublic(table, records) };
}
