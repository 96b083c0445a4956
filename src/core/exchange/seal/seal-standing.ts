import type { Records } from '../../records/records.ts';
import type { ReplacedDecision, Seal } from '../../sheets/seal/seal.ts';
import { sealedChanges } from './sealed-changes.ts';
import { sealedState } from './sealed-state.ts';

/**
 * How a workbook stands to what was decided of its planned year: not decided yet; as it was decided; changed, with the version that was
 * decided; or changed, with another.
 */
export type SealStanding =
  | { readonly kind: 'unsealed' }
  | { readonly kind: 'unchanged'; readonly seal: Seal }
  | { readonly kind: 'changed' | 'new-version'; readonly seal: Seal; readonly changes: readonly string[] };

export function sealStanding(records: Records, seals: readonly Seal[]): SealStanding {
  const { year, version } = records.settings;
  const seal = [...seals].reverse().find((candidate) => candidate.year === year);
  if (seal === undefined) return { kind: 'unsealed' };
  const changes = sealedChanges(seal.sheets, sealedState(records));
  if (changes.length === 0) return { kind: 'unchanged', seal };
  return { kind: version === seal.version ? 'changed' : 'new-version', seal, changes };
}

/** What the document of a final review says that it replaces; `null` = nothing. */
export function replacedBy(standing: SealStanding): ReplacedDecision | null {
  if (standing.kind === 'unchanged') return standing.seal.replaces;
  if (standing.kind === 'unsealed') return null;
  const { seal, changes } = standing;
  return { version: seal.version, decisionDate: seal.decisionDate, changes };
}

/** The seals with that of a decided final review; the same ones where it is decided already, or not yet. */
export function sealed(
  records: Records,
  seals: readonly Seal[],
  standing: SealStanding,
  document: string,
): readonly Seal[] {
  const { year, version, decisionDate, registryNumber, edition, today } = records.settings;
  if (decisionDate === '' || standing.kind === 'unchanged' || standing.kind === 'changed') return seals;
  const replaces = replacedBy(standing);
  const sheets = sealedState(records);
  return [...seals, { year, version, decisionDate, registryNumber, today, edition, document, replaces, sheets }];
}
