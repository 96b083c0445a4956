import type { Records } from '../records/records.ts';
import type { Finding } from '../validation/finding.ts';
import { keptFromPublic } from '../validation/publication/protected-rows.ts';
import { groupBy } from '../workbook/group-by.ts';
import { compareCodes } from '../workbook/text.ts';
import { withOwners } from './with-owners.ts';

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
  const kept = new Map(records.tables.map((table) => [table.name, keptFromPublic(table, records)]));
  const faults = withOwners(
    findings.filter(({ severity }) => severity === 'Fel'),
    records,
  ).map(({ owner, ...finding }) => ({
    owner,
    fault: { finding, isProtected: kept.get(finding.sheet)?.has(finding.row ?? 0) ?? false },
  }));
  return [...groupBy(faults, ({ owner }) => owner)]
    .map(([owner, group]): OwnedFaults => ({ owner, faults: group.map(({ fault }) => fault) }))
    .sort((one, other) => place(one) - place(other) || compareCodes(one.owner, other.owner));
}

function place({ owner }: OwnedFaults): number {
  return owner === '' ? 1 : 0;
}
